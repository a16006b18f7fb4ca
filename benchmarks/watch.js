// Runs in each measured page before its own scripts: notes when marked frames are painted and when a
// control has answered. Times are seconds of the system's clock.
let roots = [new WeakRef(document)] // what a page takes away is not kept by being watched
const attachShadow = Element.prototype.attachShadow
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options)
  roots.push(new WeakRef(root))
  return root
}

const clock = () => (performance.timeOrigin + performance.now()) / 1000
const nextFrame = () => new Promise(requestAnimationFrame)
const painting = async () => {
  await nextFrame()
  await nextFrame()
}

// Painted: the image on the page has this frame, decoded, and two animation frames have passed.
const painted = (window.painted = [])
const noted = new WeakMap()
async function note(image) {
  const address = image.currentSrc
  noted.set(image, address)
  try {
    await image.decode()
  } catch {
    return
  }
  await painting()
  const at = clock()
  if (image.currentSrc !== address) return
  const mark = markOf(image)
  if (mark !== null) painted.push({ mark, at, address })
}

function look() {
  roots = roots.filter((root) => root.deref())
  for (const root of roots) {
    for (const image of root.deref().querySelectorAll("img")) {
      const ready = image.complete && image.naturalWidth && image.isConnected
      if (ready && noted.get(image) !== image.currentSrc && image.getClientRects().length) note(image)
    }
  }
  requestAnimationFrame(look)
}
requestAnimationFrame(look)

// The mark is three squares of an eighth of the width; the third has the opposite colour of the first.
const canvas = new OffscreenCanvas(3, 1)
const paper = canvas.getContext("2d", { willReadFrequently: true })
function markOf(image) {
  const unit = image.naturalWidth / 32
  for (const square of [0, 1, 2]) {
    paper.drawImage(image, unit * (1 + 4 * square), unit, 2 * unit, 2 * unit, square, 0, 1, 1)
  }
  const pixels = paper.getImageData(0, 0, 3, 1).data
  const level = (channel) => Math.round(pixels[channel] / 85)
  const colour = (start) => level(start) + 4 * level(start + 1) + 16 * level(start + 2)
  const opposite = [0, 1, 2].every((channel) => Math.abs(pixels[channel] + pixels[channel + 8] - 255) < 40)
  return opposite ? colour(0) + 64 * colour(4) : null
}

// Answered: from the press of a pointer to what it brings about, painted.
let pressed = 0
addEventListener("pointerdown", () => (pressed = clock()), true)
window.until = async (found) => {
  while (!found()) await nextFrame()
  await painting()
  return clock()
}
window.expectAnswer = (found) => {
  if (found()) throw new Error("it is there before the press")
  window.answer = window.until(found).then((at) => at - pressed)
}

// Talk: when something went through the page's web socket, and which way.
const talk = (window.talk = [])
window.WebSocket = class extends WebSocket {
  constructor(...all) {
    super(...all)
    this.addEventListener("message", () => talk.push({ sent: false, at: clock() }))
  }
  send(data) {
    talk.push({ sent: true, at: clock() })
    super.send(data)
  }
}
let released = 0
addEventListener("pointerup", () => (released = clock()), true)
addEventListener("mouseup", () => (released = clock()), true)

// From the release of the pointer until an image has another source: how long in all, and how long from
// the first word to the server until its last before the image changed.
window.expectRelease = (chosen) => {
  const before = document.querySelector(chosen)?.src
  released = 0
  const changed = () => released && (document.querySelector(chosen)?.src ?? before) !== before
  window.release = (async () => {
    while (!changed()) await nextFrame()
    const seen = clock()
    await painting()
    const first = talk.find((one) => one.sent && one.at >= released)
    const last = talk.findLast((one) => !one.sent && one.at <= seen)
    return { server: last.at - first.at, whole: clock() - released }
  })()
}
