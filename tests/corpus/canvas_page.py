"""A page with the real canvas, for `record_strokes`: it shows what the canvas sends as text."""

import base64
import json

import streamlit as st
from streamlit_drawable_canvas import st_canvas

ADD, TAKE_AWAY, CLEAR = "#ff4081", "#00c853", "rgba(0, 0, 0, 0)"

tool = st.radio("Tool", ("freedraw", "rect", "circle", "polygon", "line", "point"), horizontal=True)
stroke = st.radio("Stroke", (ADD, TAKE_AWAY), horizontal=True)
fill = st.radio("Fill", (ADD, TAKE_AWAY, CLEAR), horizontal=True)
brush = st.radio("Brush", (3, 12, 20, 60), index=2, horizontal=True)
result = st_canvas(
    stroke_color=stroke,
    fill_color=fill,
    stroke_width=brush,
    width=480,
    height=320,
    drawing_mode=tool,
    point_display_radius=12 if tool == "point" else 0,
    return_image_data=True,
    key="canvas",
)
pixels = base64.b64encode(result.image_bytes or b"").decode()
st.code(json.dumps({"drawing": result.json_data, "pixels": pixels}), language=None)
