"""Around every page: the gate, the navigation, which server is in use, and what runs."""

import streamlit as st

from components import acts, binning, brand, dialogs, gate, messages, running, server, spent

brand.show()
page = st.navigation(
    [
        st.Page("generate.py", title="Generate", icon=":material/brush:", default=True),
        st.Page("edit.py", title="Edit", icon=":material/draw:"),
        st.Page("variations.py", title="Variations", icon=":material/auto_awesome_motion:"),
        st.Page("gallery.py", title="Gallery", icon=":material/photo_library:"),
    ],
    position="sidebar" if gate.passed() else "hidden",
)
gate.show()  # after the navigation, so that a link to a page leads there
acts.follow()
with st.sidebar:  # drawn last: the prompt is there sooner, and it says what the page has settled
    in_use, money, runs = st.container(), st.container(), st.container()

top = st.container()  # where it is empty, too: nothing below it is drawn anew
with top:
    binning.show()
page.run()
with in_use:
    server.show()
with money:
    spent.show()
with runs:
    running.show(besides=page.url_path)
with top:
    messages.show()
dialogs.show()
