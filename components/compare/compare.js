// The line follows the mouse and a finger that moves sideways; one that moves up or down scrolls the page.
// A range input, which takes no pointer, brings the arrow keys and what is said to a screen reader.
const MEANT = 6 // pixels that a finger moves before it is known where to

export default function ({ data, parentElement }) {
  const frame = parentElement.querySelector(".compare")
  const [after, before] = frame.querySelectorAll("img")
  const slider = frame.querySelector("input")
  frame.style.setProperty("--ratio", data.ratio)
  frame.style.setProperty("--width", `${data.width}px`)
  for (const [image, { address, alt }] of [[after, data.after], [before, data.before]]) {
    if (image.getAttribute("src") !== address) image.src = address
    image.alt = alt
    image.draggable = false
  }
  frame.querySelector(".left").textContent = data.before.label
  frame.querySelector(".right").textContent = data.after.label
  slider.onkeydown = (event) => event.stopPropagation() // its arrows move the line, and nothing else
  slider.oninput = () => frame.style.setProperty("--cut", `${slider.value}%`)

  let from = null // where a hold began
  let drawn = false // whether it draws the line
  const follow = ({ clientX }) => {
    const box = frame.getBoundingClientRect()
    slider.value = (100 * (clientX - box.left)) / box.width
    slider.oninput()
  }
  frame.onpointerdown = (event) => {
    if (event.button) return
    from = event
    drawn = event.pointerType !== "touch"
    frame.setPointerCapture(event.pointerId)
    slider.focus({ preventScroll: true })
    if (drawn) follow(event)
  }
  frame.onpointermove = (event) => {
    if (!from) return
    const aside = Math.abs(event.clientX - from.clientX)
    drawn ||= aside > MEANT && aside > Math.abs(event.clientY - from.clientY)
    if (drawn) follow(event)
  }
  frame.onpointerup = frame.onpointercancel = () => (from = null)
}
