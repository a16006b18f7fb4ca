// Hands a file that is dropped (or pasted) anywhere on the page to an uploader, and opens the popover that it
// is in for that. Without an uploader a file that was dropped beside one is not opened in the page's place.
const watched = new WeakMap()
const PATIENCE = 10_000 // milliseconds until what is waited for must be there

const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files")
const isTyping = (event) => event.composedPath()[0].closest?.("input, textarea, [contenteditable]")
const overUploader = (event) =>
  event.composedPath().some((one) => one.dataset?.testid === "stFileUploaderDropzone")
const beside = () => document.querySelector("[data-testid=stMain]")?.getBoundingClientRect().left ?? 0
const atRest = () => document.querySelector("[data-test-script-state=notRunning]")
const within = (key, what) => document.querySelector(`.st-key-${key} ${what}`)

function found(look) {
  return new Promise((resolve) => {
    const tell = () => {
      const one = look()
      if (!one) return
      observer.disconnect()
      clearTimeout(timer)
      resolve(one)
    }
    const observer = new MutationObserver(tell)
    const timer = setTimeout(() => (observer.disconnect(), resolve(null)), PATIENCE)
    observer.observe(document.body, { attributes: true, childList: true, subtree: true })
    tell()
  })
}

async function hand(file, { popover, uploader }) {
  document.activeElement?.blur() // a text that is being typed is sent first, so that it can be replaced
  await new Promise((sent) => setTimeout(sent, 50))
  await found(atRest)
  const look = () => within(uploader, "input[type=file]")
  const opener = () => popover && within(popover, "button")
  await found(() => look() || opener()) // it may be drawn later than this
  if (!look()) opener()?.click()
  const input = await found(look)
  if (!input) return
  const carried = new DataTransfer()
  carried.items.add(file)
  input.files = carried.files
  input.dispatchEvent(new Event("change", { bubbles: true }))
}

export default function ({ parentElement, data }) {
  watched.get(parentElement)?.()
  const words = parentElement.querySelector(".words")
  words.textContent = data.words
  const hide = () => (words.hidden = true)
  const over = (event) => {
    if (!hasFiles(event)) return
    words.hidden = overUploader(event) || !data.uploader
    if (overUploader(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = data.uploader ? "copy" : "none"
    words.style.left = `${beside()}px`
  }
  const leave = (event) => event.relatedTarget || hide()
  const drop = (event) => {
    hide()
    if (!hasFiles(event) || overUploader(event)) return
    event.preventDefault()
    if (data.uploader && event.dataTransfer.files[0]) hand(event.dataTransfer.files[0], data)
  }
  const paste = (event) => {
    const file = event.clipboardData.files[0]
    if (file && data.pasted && !overUploader(event) && !isTyping(event)) hand(file, data)
  }
  const listeners = { dragenter: over, dragover: over, dragleave: leave, drop, paste }
  for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener)
  const stop = () => {
    hide()
    for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name, listener)
  }
  watched.set(parentElement, stop)
  return stop
}
