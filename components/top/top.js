// Brings this place to the top of the window, once for each turn; Streamlit itself keeps the scroll.
const shown = new Map()

export default function ({ data, parentElement }) {
  if (shown.get(data.key) === data.turn) return
  shown.set(data.key, data.turn)
  parentElement.querySelector("div").scrollIntoView({ block: "start" })
}
