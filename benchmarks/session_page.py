"""The page beside which a long session is measured: it keeps its pictures in session state."""

import base64

import streamlit as st
from openai import OpenAI

st.title("Generate")
pictures = st.session_state.setdefault("pictures", [])
prompt = st.text_area("Prompt")
if st.button("Generate"):
    stream = OpenAI().images.generate(
        model="gpt-image-2", prompt=prompt, size="1024x1024", partial_images=1, stream=True
    )
    *_, last = stream
    pictures.insert(0, base64.b64decode(last.b64_json))
for picture in pictures:
    st.image(picture)
