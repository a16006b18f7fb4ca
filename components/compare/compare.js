// The slider is a range input over both pictures: mouse, touch and arrow keys come with it.
export default function ({ data, parentElement }) {
  const frame = parentElement.querySelector(".compare")
  const [after, before] = frame.querySelectorAll("img")
  const slider = frame.querySelector("input")
  frame.style.setProperty("--ratio", data.ratio)
  for (const [image, { address, alt }] of [[after, data.after], [before, data.before]]) {
    if (image.getAttribute("src") !== address) image.src = address
    image.alt = alt
  }
  frame.querySelector(".left").textContent = data.before.label
  frame.querySelector(".right").textContent = data.after.label
  slider.onkeydown = (event) => event.stopPropagation() // its arrows move the line, and nothing else
  slider.oninput = () => frame.style.setProperty("--cut", `${slider.value}%`)
}
