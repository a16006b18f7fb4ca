// Says what the canvas does not: that it has said all, that it has begun anew (with a polygon in the hand it
// does not say so itself), that a polygon is open, that the browser has made another one in its place, and which of the page's buttons were pressed, each press of a quick hand.
// Shows an ellipse as one, lets fingers draw, and lets what is drawn from corner to corner end at the edge.
const SAID = 300 // milliseconds: the canvas says what was drawn 200 after the mouse was let go
const HIDDEN = ".dc-toolbar { display: none !important }"
const SVG = "http://www.w3.org/2000/svg"
const ABOVE = "position: absolute; inset: 0; width: 100%; height: 100%; z-index: 15; pointer-events: none"
const HANDLE = 11 // pixels from the middle of a polygon's corner to the edge of its handle
const set_up = new WeakMap()
const between = (least, value, most) => Math.min(Math.max(value, least), most)

export default function ({ data, parentElement, setStateValue }) {
  let aide = set_up.get(parentElement)
  if (!aide) set_up.set(parentElement, (aide = makeAide(() => set_up.delete(parentElement))))
  aide.update(data, setStateValue)
  // Streamlit also says the end of what stays, when it is told two things at once.
  return () => parentElement.isConnected || aide.stop()
}

function makeAide(gone) {
  let now = {} // what the page told last
  let say = () => {}
  let drawing = null // where the mouse is held on the canvas: its beginning and where it is
  let released = -SAID
  let corners = [] // of the open polygon
  let waiting = [] // ellipses that the page has not told of yet
  let searching = null
  let answered = 0
  let dressed = { canvas: null, box: null } // the key of the canvas, and what it was drawn in
  let remade = Date.now() // another number than an aide before this one had
  const timers = {}
  const pressed = { since: `${Date.now()} ${Math.random()}`, labels: [] }

  const root = () => [...document.querySelectorAll(`.st-key-${now.canvas} *`)].find((one) => one.shadowRoot)
  const isCanvas = (event) =>
    event.composedPath()[0]?.matches?.(".upper-canvas") && root()?.contains(event.target)

  function at({ clientX, clientY }, canvas) {
    const { x, y, width, height } = canvas.getBoundingClientRect()
    return { x: between(0, clientX - x, width), y: between(0, clientY - y, height) }
  }

  const listeners = {
    pointerdown(event) {
      if (!event.isPrimary || !isCanvas(event)) return
      const canvas = event.composedPath()[0]
      drawing = { canvas, from: at(event, canvas), to: at(event, canvas) }
      if (event.button !== 0) return
      if (now.tool === "polygon") corner(drawing.from)
      if (now.tool === "ellipse") waiting.push(drawing)
    },
    pointermove(event) {
      if (!drawing || !event.isPrimary) return
      drawing.to = at(event, drawing.canvas)
      if (now.tool === "ellipse") show()
    },
    pointerup: letGo,
    pointercancel: letGo,
    mousemove: keepInside,
    mouseout: stay,
    touchstart: asMouse,
    touchmove(event) {
      asMouse(event)
      keepInside(event)
    },
    touchend: asMouse,
    click(event) {
      const isOf = (key) => event.target.closest?.(`.st-key-${key} button:enabled`)
      const found = Object.keys(now.buttons).find(isOf)
      if (!found) return
      event.stopPropagation()
      pressed.labels.push(now.buttons[found])
      settled("pressed", () => ({ ...pressed, labels: [...pressed.labels] }))
    },
  }
  for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name, listener, true)

  function letGo() {
    if (drawing) released = performance.now()
    drawing = null
  }

  // The canvas asks an event for its mouse button, which a finger has not.
  function asMouse(event) {
    if (isCanvas(event)) Object.defineProperty(event, "button", { value: 0 })
  }

  // The canvas ends a rectangle where the mouse leaves it, and mirrors what lies left of it or above.
  const cornered = () => drawing && (now.tool === "rect" || now.tool === "ellipse")

  function stay(event) {
    if (cornered() && isCanvas(event)) event.stopPropagation()
  }

  function keepInside(event) {
    if (!cornered()) return
    const finger = event.changedTouches?.[0]
    const { clientX, clientY } = finger ?? event
    const { left, top, right, bottom } = drawing.canvas.getBoundingClientRect()
    const kept = { clientX: between(left, clientX, right), clientY: between(top, clientY, bottom) }
    if (kept.clientX === clientX && kept.clientY === clientY) return
    const changed = finger ? { changedTouches: [{ identifier: finger.identifier, ...kept }] } : kept
    for (const [name, value] of Object.entries(changed)) Object.defineProperty(event, name, { value })
  }

  // What the canvas does with a click: at a corner's handle it closes the polygon or takes the corner out.
  function corner(point) {
    const hit = corners.findLastIndex(
      ({ x, y }) => Math.abs(x - point.x) <= HANDLE && Math.abs(y - point.y) <= HANDLE,
    )
    if (hit < 0) corners.push(point)
    else if (hit > 0) corners.splice(hit, 1)
    else if (corners.length > 2) corners = []
    say("open", corners.length > 0)
  }

  const box = () => root()?.shadowRoot?.querySelector(".dc-container")
  const another = () => say("remade", ++remade)
  const lost = () => box() || another()
  const watch = new MutationObserver(() => {
    if (dressed.box?.isConnected) return
    if (dressed.canvas === now.canvas) timers.lost = setTimeout(lost, SAID)
    dress()
  })

  function dress() {
    cancelAnimationFrame(searching)
    if (!box()) return (searching = requestAnimationFrame(dress))
    clearTimeout(timers.lost)
    if (dressed.canvas === now.canvas && dressed.box !== box()) another()
    dressed = { canvas: now.canvas, box: box() }
    const inside = root().shadowRoot
    watch.observe(inside, { childList: true, subtree: true })
    if (!inside.querySelector("style.easel")) {
      const style = document.createElement("style")
      style.className = "easel"
      style.textContent = HIDDEN
      inside.append(style)
    }
    show()
  }

  function show() {
    if (!box()) return
    let shown = box().querySelector("svg.easel")
    if (!shown) {
      shown = document.createElementNS(SVG, "svg")
      shown.setAttribute("class", "easel")
      shown.setAttribute("style", ABOVE)
      box().append(shown)
    }
    shown.replaceChildren(...now.ellipses.map(ellipse), ...waiting.map(({ from, to }) => ellipse({
      cx: (from.x + to.x) / 2,
      cy: (from.y + to.y) / 2,
      rx: Math.abs(from.x - to.x) / 2,
      ry: Math.abs(from.y - to.y) / 2,
      fill: now.colour,
    })))
  }

  function ellipse(values) {
    const made = document.createElementNS(SVG, "ellipse")
    for (const [name, value] of Object.entries(values)) made.setAttribute(name, value)
    return made
  }

  // Say it when the canvas has said all.
  function settled(name, value) {
    clearTimeout(timers[name])
    const left = drawing ? SAID : released + SAID - performance.now()
    if (left > 0) timers[name] = setTimeout(settled, left, name, value)
    else say(name, value())
  }

  return {
    update(data, setStateValue) {
      const same = data.hand === now.hand
      say = setStateValue
      waiting = same ? waiting.slice(Math.max(0, data.ellipses.length - now.ellipses.length)) : []
      now = data
      if (!same && corners.length) {
        corners = []
        say("open", false)
      }
      dress()
      clearTimeout(timers.begun)
      if (data.loading) timers.begun = setTimeout(say, SAID, "begun", data.beginning)
      if (data.asked !== answered) settled("settled", () => (answered = data.asked))
    },
    stop() {
      watch.disconnect()
      cancelAnimationFrame(searching)
      Object.values(timers).forEach(clearTimeout)
      for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name, listener, true)
      gone()
    },
  }
}
