// Copies with the browser's clipboard; a page that is not served safely has none, and copies as of old.
export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button")
  const words = parentElement.querySelector(".words")
  words.textContent = data.label
  button.onclick = async () => {
    const copied = await navigator.clipboard?.writeText(data.text).then(() => true, () => false)
    words.textContent = copied || copiedAsOfOld(data.text) ? "Copied" : "Could not copy"
    setTimeout(() => (words.textContent = data.label), 1500)
  }
}

function copiedAsOfOld(text) {
  const field = document.createElement("textarea")
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand("copy")
  field.remove()
  return copied
}
