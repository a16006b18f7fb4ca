// A running picture's place on the page. One EventSource a page, shared by all of its places: it is
// opened when the first place appears, and closed some time after the last one went: the next picture's
// first preview need not wait for it.
const LINGER = 60_000 // milliseconds
const hub = (globalThis.easelLive ??= makeHub())

function makeHub() {
  const places = new Map() // element → {slot, update}
  let source = null
  let again = null
  let ending = null
  let newest = new Map()

  function open(url) {
    source = new EventSource(url)
    source.onmessage = (message) => {
      const { all, slots } = JSON.parse(message.data)
      if (all) newest = new Map()
      for (const slot of slots) newest.set(slot.slot, { ...slot, heard: performance.now() })
      for (const place of places.values()) tell(place, all)
    }
    source.onerror = () => {
      for (const place of places.values()) place.update(null, "Connection lost, reconnecting")
      // After an answer that is no stream (a proxy's 502, say) the browser itself gives up.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, 3000, url)
    }
  }

  // Only a complete list can say that a slot is gone: news of a new one may still be on the way.
  function tell(place, complete) {
    const state = newest.get(place.slot)
    if (state) place.update(state)
    else if (complete) place.update({ slot: place.slot, state: "gone", words: "" })
  }

  function close() {
    clearTimeout(again)
    source.close()
    source = null
    newest = new Map()
  }

  return {
    enter(element, place, url) {
      clearTimeout(ending)
      places.set(element, place)
      if (!source) open(url)
      else tell(place, false)
    },
    leave(element) {
      places.delete(element)
      if (places.size || !source) return
      clearTimeout(ending)
      ending = setTimeout(close, LINGER)
    },
  }
}

const OVER = new Set(["finished", "failed", "cancelled", "interrupted", "gone"])
const PATIENCE = 3000 // milliseconds
const set_up = new WeakMap()

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  let place = set_up.get(parentElement)
  if (!place || place.slot !== data.slot) {
    if (place) place.stop()
    place = makePlace(parentElement, data)
    set_up.set(parentElement, place)
  }
  place.done = (state) => setTriggerValue("done", state)
  return () => {
    if (parentElement.isConnected) return // told two things at once, Streamlit says the end of what stays
    place.stop()
    set_up.delete(parentElement)
  }
}

function makePlace(root, data) {
  const figure = root.querySelector("figure")
  const picture = root.querySelector("img")
  const words = root.querySelector(".words")
  const clock = root.querySelector(".clock")
  let state = null
  let shown = null
  let over = false
  let settled = false // over, and shown
  let asked = -Infinity // when the re-run was asked for

  figure.className = data.line ? "line" : "tile"
  figure.style.setProperty("--ratio", data.ratio)
  figure.style.aspectRatio = data.line ? "" : data.ratio
  picture.alt = data.alt

  // The newest picture replaces the shown one only when it is decoded: no flicker, no blank.
  async function show(address) {
    if (!address || address === shown) return
    shown = address
    const next = new Image()
    next.src = address
    await next.decode().catch(() => {})
    if (shown === address && next.naturalWidth) {
      picture.src = address
      figure.classList.add("seen")
    }
  }

  function clear() {
    shown = null
    figure.classList.remove("seen")
    picture.removeAttribute("src")
  }

  // A re-run of the page would draw an open dialog anew, without what is being typed in it. The
  // picture is on the page already: its buttons can wait until the dialog is closed. Asked for while
  // Streamlit is not connected, a re-run never comes: so ask again while this place is still here.
  function finish() {
    if (!settled || performance.now() - asked < PATIENCE || document.querySelector(".stDialog")) return
    asked = performance.now()
    place.done(state.state)
  }

  function tick() {
    finish()
    if (!state || state.state === "gone") return
    const since = (performance.now() - state.heard) / 1000
    if (state.left != null) clock.textContent = `${Math.ceil(Math.max(0, state.left - since))} s`
    else if (state.state === "started") clock.textContent = `${Math.floor(state.seconds + since)} s`
    else clock.textContent = ""
  }

  async function update(news, trouble) {
    if (over) return
    if (trouble) {
      words.textContent = trouble
      return
    }
    state = news
    if (words.textContent !== news.words) words.textContent = news.words
    figure.dataset.state = news.state
    tick()
    if (OVER.has(news.state)) {
      over = true
      if (news.picture) await show(`${data.pictures}/${news.picture}/view`)
      else clear()
      settled = true
      finish()
    } else if (news.preview) {
      show(`${data.previews}/${news.preview}`)
    } else {
      clear()
    }
  }

  const timer = setInterval(tick, 250)
  const place = {
    slot: data.slot,
    update,
    done: () => {},
    stop() {
      clearInterval(timer)
      hub.leave(root)
    },
  }
  hub.enter(root, place, data.events)
  return place
}
