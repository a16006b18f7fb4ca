"""The ASGI entry: the pages, and what stands beside them. `streamlit run app.py` finds it."""

import streamlit as st
from streamlit import config

from studio.errors import StudioError
from web import app as web

if st.secrets.load_if_toml_exists():  # what .streamlit/secrets.toml names counts as the environment
    web.adopt(st.secrets.to_dict())
else:
    web.do_without(config.get_option("secrets.files"))


def apologise(error: Exception) -> bool:
    """Say what went wrong, in place of a traceback, which the server's log has."""
    said = "Something went wrong in Easel. Reload the page; if it happens again, the server's log says more."
    if isinstance(error, StudioError):  # a disk or a database that fails under a page
        said = f"{error.sentence} {error.advice}"
    st.error(said, icon=":material/error:")
    return True


app = st.App(
    "pages/frame.py",
    routes=web.routes(config.get_option("server.baseUrlPath")),
    middleware=web.middleware(config.get_option("server.baseUrlPath")),
    exception_handlers=web.exception_handlers,
    lifespan=web.lifespan(config.get_option("server.address")),
    on_script_error=apologise,
)
