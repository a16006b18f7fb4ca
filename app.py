"""The ASGI entry: the pages, and what stands beside them. `streamlit run app.py` finds it."""

import streamlit as st
from streamlit import config

from web import app as web

st.secrets.load_if_toml_exists()  # what .streamlit/secrets.toml names counts as the environment

app = st.App(
    "pages/frame.py",
    routes=web.routes(config.get_option("server.baseUrlPath")),
    middleware=web.middleware,
    lifespan=web.lifespan(config.get_option("server.address")),
)
