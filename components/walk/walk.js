// Links to pictures keep the session: a click tells the script where to go, and only a click with a
// modifier key is the browser's own. Among a gallery's tiles the arrows move the focus, F makes a
// favourite, Delete bins, Space selects; on a picture's own page the arrows lead on. What is asked of the
// script is said again with all that follows, until the script says that it is done.
const stops = new WeakMap()
const OWN_KEYS = { ArrowLeft: "before", ArrowRight: "after", f: "favour", F: "favour", Delete: "bin" }
let asked = [] // what is not done yet, in order
let number = 0 // how much was ever asked
let view = null // what the page shows
let left = new Map() // view → the tile that it was left by
let wanted = null // what gets the focus when the page is drawn anew

const tiles = () => [...document.querySelectorAll(".easel-tile a")]
const busy = () => document.querySelector("[role=dialog]") !== null
const TAKERS = "input, textarea, select, [contenteditable], [role=combobox], [role=option], [role=radio], [role=tab]"
const takesKeys = (event) => event.composedPath()[0].closest?.(TAKERS)
const plain = (event) => !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

export default function ({ data, parentElement, setStateValue }) {
  stops.get(parentElement)?.()
  asked = asked.filter((one) => one.mark === data.mark && one.number > data.done)
  number = Math.max(number, data.done)
  const act = (what, picture) => {
    asked = [...asked, { what, picture, number: ++number, mark: data.mark }]
    setStateValue("acts", { mark: data.mark, list: asked })
  }
  const ends = new AbortController()

  function click(event) {
    const place = event.target.closest?.("[data-easel]")
    if (!place || event.button || !plain(event)) return
    event.preventDefault()
    const { easel, picture } = place.dataset
    if (easel === "pick") return pick(place)
    if (easel === "open") left.set(view, picture)
    else want(picture)
    act(easel, picture)
  }

  // It is shown at once; what is meant is the opposite of what was seen, whatever the script does meanwhile.
  function pick(box) {
    const on = box.ariaChecked !== "true"
    box.ariaChecked = on
    want(box.dataset.picture)
    act(on ? "pick" : "drop", box.dataset.picture)
  }

  function key(event) {
    if (!plain(event) || busy()) return
    const own = new URLSearchParams(location.search).get("picture") // its page may not be drawn yet
    if (own) {
      if (OWN_KEYS[event.key] && !takesKeys(event)) done(event, OWN_KEYS[event.key], own, false)
      return
    }
    const all = tiles()
    const here = all.indexOf(event.target.closest?.(".easel-tile")?.querySelector("a"))
    if (here < 0) {
      if (all.length && !takesKeys(event) && ["ArrowRight", "ArrowLeft"].includes(event.key)) reach(event, all[0])
      return
    }
    const to = target(all, here, event.key)
    const picture = all[here].dataset.picture
    if (to) reach(event, to)
    else if (event.key === "f" || event.key === "F") done(event, "favour", picture, false)
    else if (event.key === "Delete") done(event, "bin", picture, true)
    else if (event.key === " " && all[here].dataset.easel === "pick") {
      event.preventDefault()
      if (!event.repeat) pick(all[here])
    }
  }

  function done(event, what, picture, gone) {
    event.preventDefault()
    if (event.repeat) return // a key that is held down is pressed once
    want(picture, gone)
    act(what, picture)
  }

  addEventListener("click", click, { signal: ends.signal })
  addEventListener("keydown", key, { signal: ends.signal })
  stops.set(parentElement, () => ends.abort())
  if (data.view !== view) arrive(data.view)
  restore()
  return () => ends.abort()
}

function arrive(at) {
  const again = left.get(at)
  if (view !== null) {
    if (again) wanted = { picture: again, tries: 30 }
    else document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0)
  }
  view = at
}

function want(picture, gone = false) {
  const place = tiles().findIndex((tile) => tile.dataset.picture === picture)
  wanted = { picture, gone, place, tries: 30 }
  setTimeout(restore, 100)
}

// The page is drawn piece by piece: try until what is wanted is there.
function restore() {
  if (!wanted) return
  const all = tiles()
  const same = all.find((tile) => tile.dataset.picture === wanted.picture)
  const found = wanted.gone ? !same && all[Math.min(wanted.place, all.length - 1)] : same
  if (found && document.activeElement !== found) found.focus()
  if (--wanted.tries <= 0) wanted = null
  else setTimeout(restore, 100)
}

function reach(event, tile) {
  event.preventDefault()
  wanted = null
  tile.focus()
  tile.scrollIntoView({ block: "nearest" })
}

function target(all, here, key) {
  if (key === "ArrowRight") return all[here + 1]
  if (key === "ArrowLeft") return all[here - 1]
  if (key === "Home") return all[0]
  if (key === "End") return all.at(-1)
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined
  const middle = (tile) => tile.getBoundingClientRect().left + tile.clientWidth / 2
  const column = all.filter((tile) => Math.abs(middle(tile) - middle(all[here])) < tile.clientWidth / 2)
  return column[column.indexOf(all[here]) + (key === "ArrowDown" ? 1 : -1)]
}
