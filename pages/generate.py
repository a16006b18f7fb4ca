"""Type a prompt and watch the picture come."""

import streamlit as st

from components import generate_form, job, session

st.header("Generate", anchor=False)
generate_form.show()

jobs = session.studio().jobs.jobs(session.space())
for one in jobs:
    job.show(one)
if not jobs:
    generate_form.show_examples()
