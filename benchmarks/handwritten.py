"""The page beside which Easel is measured: what a person writes who follows the two manuals."""

import base64

import streamlit as st
from openai import OpenAI

st.title("Generate")
prompt = st.text_area("Prompt")
if st.button("Generate"):
    place = st.empty()
    stream = OpenAI().images.generate(
        model="gpt-image-2", prompt=prompt, size="1024x1024", partial_images=3, stream=True
    )
    for event in stream:
        place.image(base64.b64decode(event.b64_json))
