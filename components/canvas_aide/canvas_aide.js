// Hides the canvas's own tool bar, and answers when the canvas has said all that is drawn.
const SAID = 300 // milliseconds: the canvas says what was drawn 200 after the mouse was let go
const HIDDEN = ".dc-toolbar { display: none !important }"
const set_up = new WeakMap()

export default function ({ data, parentElement, setStateValue }) {
  let aide = set_up.get(parentElement)
  if (!aide) set_up.set(parentElement, (aide = makeAide(() => set_up.delete(parentElement))))
  aide.update(data, setStateValue)
  return aide.stop
}

function makeAide(gone) {
  let canvas = "" // the key of the canvas
  let drawing = false // the mouse is held on the canvas
  let released = -SAID
  let searching = null
  let asking = null

  const inside = () => document.querySelectorAll(`.st-key-${canvas} *`)
  const pressed = ({ target }) => {
    if (target instanceof Element && target.closest(`.st-key-${canvas}`)) drawing = true
  }
  const let_go = () => {
    if (drawing) released = performance.now()
    drawing = false
  }
  const ends = ["pointerup", "pointercancel"]
  document.addEventListener("pointerdown", pressed, true)
  for (const end of ends) document.addEventListener(end, let_go, true)

  function hide() {
    const root = [...inside()].find((element) => element.shadowRoot)?.shadowRoot
    if (!root) return (searching = requestAnimationFrame(hide))
    if (root.querySelector("style.easel")) return
    const style = document.createElement("style")
    style.className = "easel"
    style.textContent = HIDDEN
    root.append(style)
  }

  function answer(asked, setStateValue) {
    const left = drawing ? SAID : released + SAID - performance.now()
    if (left > 0) asking = setTimeout(answer, left, asked, setStateValue)
    else setStateValue("settled", asked)
  }

  return {
    update(data, setStateValue) {
      cancelAnimationFrame(searching)
      clearTimeout(asking)
      canvas = data.canvas
      hide()
      if (data.asked) answer(data.asked, setStateValue)
    },
    stop() {
      cancelAnimationFrame(searching)
      clearTimeout(asking)
      document.removeEventListener("pointerdown", pressed, true)
      for (const end of ends) document.removeEventListener(end, let_go, true)
      gone()
    },
  }
}
