// Hands a file that is dropped anywhere on the page to the uploader in the popover, which it opens for that.
const watched = new WeakMap()
const PATIENCE = 10_000 // milliseconds until what is waited for must be there

const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files")
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
  if (!look()) within(popover, "button")?.click()
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
    words.hidden = overUploader(event)
    if (words.hidden) return
    event.preventDefault()
    event.dataTransfer.dropEffect = "copy"
    words.style.left = `${beside()}px`
  }
  const leave = (event) => event.relatedTarget || hide()
  const drop = (event) => {
    hide()
    if (!hasFiles(event) || overUploader(event)) return
    event.preventDefault()
    if (event.dataTransfer.files[0]) hand(event.dataTransfer.files[0], data)
  }
  const listeners = { dragenter: over, dragover: over, dragleave: leave, drop }
  for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener)
  const stop = () => {
    hide()
    for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name, listener)
  }
  watched.set(parentElement, stop)
  return stop
}
