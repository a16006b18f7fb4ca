// Tells the script how wide this place is, and again when that has changed and come to rest.
const watched = new WeakMap()

export default function ({ parentElement, setStateValue }) {
  watched.get(parentElement)?.stop()
  const box = parentElement.querySelector("div")
  let said = null
  let timer = null
  const say = () => {
    const width = Math.floor(box.getBoundingClientRect().width)
    if (width > 0 && width !== said) setStateValue("width", (said = width))
  }
  const observer = new ResizeObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(say, said === null ? 0 : 250)
  })
  observer.observe(box)
  const stop = () => {
    clearTimeout(timer)
    observer.disconnect()
  }
  watched.set(parentElement, { stop })
  return stop
}
