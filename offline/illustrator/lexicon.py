"""The words that the illustrator knows, as data: each meaning with the phrases that say it."""

from __future__ import annotations

PLACES = {
    "snowforest": "snowy forest, snow forest, winter forest, snowy woods, winter woods",
    "forest": "forest, woods, woodland, jungle, grove, rainforest, taiga",
    "meadow": "meadow, field, grassland, countryside, pasture, prairie, savanna, lawn, grass, spring, farm",
    "hills": "hill, rolling hills, hilltop, valley, highlands, vineyard, landscape",
    "mountains": "mountain, alps, peak, snowy mountain, mountain range, himalaya, volcano",
    "desert": "desert, dune, sahara, canyon, oasis",
    "beach": "beach, seaside, shore, coast, island, tropical beach",
    "sea": "sea, ocean, open sea, waves, wave, bay, harbour, harbor, port",
    "lake": "lake, mountain lake, forest lake, river, pond, lakeside, stream, fjord, lagoon",
    "cliff": "cliff, headland, bluff",
    "city": "city, skyline, cityscape, downtown, street, tokyo, new york, metropolis, manhattan, town, alley",
    "space": "space, outer space, galaxy, cosmos, nebula, universe, milky way, orbit",
    "moon": "on the moon, moon surface, lunar, lunar surface",
    "mars": "mars, martian, red planet, alien planet",
    "cafe": "coffee shop, cafe, café, coffeehouse, coffee shop interior, bakery, bar, restaurant",
    "room": "room, living room, bedroom, kitchen, library, interior, indoors, study, attic, office, home",
    "studio": "studio, backdrop, studio backdrop, white background, plain background, table, product shot",
    "underwater": "underwater, under the sea, under water, coral reef, reef, seabed, aquarium, deep sea",
    "garden": "garden, park, backyard, orchard, flower field, field of flowers, flower garden",
    "sky": "in the sky, clouds, above the clouds, sky, in the air, in the clouds",
    "village": "village, hamlet, alpine village",
    "ice": "arctic, antarctica, iceberg, ice, glacier, tundra, north pole, snowfield, snowy field",
}

TIMES = {
    "dawn": "dawn, sunrise, daybreak, morning, early morning",
    "day": "day, daytime, noon, midday, sunny, afternoon, daylight, sunshine, bright",
    "sunset": "sunset, dusk, evening, golden hour, twilight, sundown",
    "night": "night, midnight, starry night, moonlit, moonlight, starry, nighttime, full moon, moon, stars, "
    "northern lights, aurora, under the stars",
}

WEATHERS = {
    "rain": "rain, rainy, raining, drizzle, shower",
    "snow": "snow, snowy, snowing, snowfall, blizzard",
    "fog": "fog, foggy, mist, misty, haze, hazy",
    "storm": "storm, stormy, thunderstorm, lightning, thunder, tempest",
    "clouds": "cloudy, overcast",
}

SEASONS = {
    "winter": "winter, snow, snowy, snowing, frozen, frosty, icy, christmas",
    "autumn": "autumn, fall leaves, autumnal, fall, october",
    "spring": "spring, springtime, blossom, cherry blossom, april",
    "summer": "summer, summery",
}

STYLES = {
    "flat": "flat illustration, flat, flat design, vector, vector illustration",
    "watercolour": "watercolour, watercolor, watercolour painting, watercolor painting, aquarelle, gouache",
    "oil": "oil painting, oil, impressionist, impressionism, van gogh, monet, painterly, acrylic, impasto",
    "pixel": "pixel art, pixel, pixelated, pixels, 8-bit, 8 bit, 16-bit, retro game",
    "pencil": "pencil, pencil drawing, pencil sketch, sketch, charcoal, line art, line drawing, ink, "
    "ink drawing, engraving, woodcut, drawing, etching, black and white",
    "neon": "neon, cyberpunk, synthwave, vaporwave, glowing neon, neon sign, neon lights",
    "logo": "minimalist logo, logo, icon, minimalist, sticker, emblem, minimal, minimalistic",
    "papercut": "paper cut, papercut, paper art, paper cutout, cut paper, origami, paper craft",
    "vintage": "vintage, retro, vintage poster, travel poster, poster, sepia, old photo, "
    "vintage print, antique",
    "photo": "photo, studio photo, photograph, photography, photorealistic, realistic, photo of, macro",
}

MOODS = {
    "calm": "calm, peaceful, serene, quiet, silence, peace, still, dream, dreamy, sleep, gentle, "
    "zen, tranquil",
    "warm": "cosy, cozy, warm, love, home, joy, happy, happiness, hope, hopeful, comfort, cheerful",
    "dark": "dark, spooky, sad, sadness, loneliness, lonely, fear, melancholy, gloomy, haunted, "
    "scary, mystery",
    "vivid": "vivid, vibrant, colourful, colorful, freedom, energy, power, music, dance, jazz, "
    "explosion, epic",
}

COLOURS = {
    "#d8343a": "red, crimson, scarlet, ruby",
    "#ee7f2d": "orange",
    "#f4c430": "yellow",
    "#d9a522": "golden, gold",
    "#3f9e4d": "green, emerald",
    "#1fa39a": "teal, turquoise, cyan, aqua",
    "#3a7bd5": "blue, azure, sapphire",
    "#2b3f87": "navy, indigo",
    "#8a4fc4": "purple, violet, lilac, lavender",
    "#f083b0": "pink, magenta, rosy",
    "#8b5a35": "brown, chestnut, bronze",
    "#f5f2ec": "white, ivory",
    "#33323c": "black",
    "#8f949e": "grey, gray, silver",
    "#d8bf98": "beige, cream, tan",
}

COUNTS = {
    1: "a, an, one, the, single, lone",
    2: "two, pair of, a pair of, couple of, both, 2",
    3: "three, trio of, 3",
    4: "four, several, a few, few, 4",
    5: "five, group of, some, 5",
    6: "six, 6",
    7: "seven, many, flock of, herd of, 7",
    8: "eight, 8",
    9: "nine, lots of, 9",
}

SIZES = {
    0.6: "tiny, little, small, baby, miniature, distant, far away",
    1.3: "big, large, tall, huge",
    1.5: "giant, enormous, gigantic, massive, close-up, close up, closeup, portrait of, macro shot",
}

RELATIONS = {
    "on": "on, on top of, upon, atop, sitting on, standing on, perched on, lying on",
    "under": "under, beneath, below",
    "beside": "beside, next to, by, near, with, and, in front of, at",
    "riding": "riding, riding on, on horseback",
    "holding": "holding, carrying, playing, reading, eating, drinking",
    "watering": "watering",
    "flying": "flying, flying over, soaring, floating, hovering, soaring over, flying above, in flight",
}

VERBS = {
    "remove": "remove, erase, delete, get rid of, take away, without",
    "add": "add, insert, place, put, draw, paint",
    "replace": "replace, swap, turn, change, make, transform",
}

TRANSPARENT = "transparent, transparent background, no background, cutout, cut-out"

SUBJECTS = {
    "fox": "fox, red fox, vixen",
    "cat": "cat, kitten, kitty, tabby",
    "dog": "dog, puppy, hound, corgi, labrador, golden retriever, retriever",
    "wolf": "wolf, husky, coyote",
    "bear": "bear, teddy bear, grizzly, polar bear, teddy",
    "panda": "panda",
    "rabbit": "rabbit, bunny, hare",
    "lion": "lion",
    "tiger": "tiger",
    "mouse": "mouse, hamster",
    "horse": "horse, pony, stallion, foal",
    "unicorn": "unicorn",
    "deer": "deer, stag, reindeer, fawn, elk, moose",
    "cow": "cow, bull, calf",
    "sheep": "sheep, lamb",
    "elephant": "elephant",
    "bird": "bird, sparrow, robin, bluebird, songbird, parrot, finch",
    "owl": "owl",
    "penguin": "penguin",
    "duck": "duck, duckling, goose, swan",
    "fish": "fish, goldfish, koi",
    "whale": "whale, orca",
    "turtle": "turtle, tortoise",
    "butterfly": "butterfly, moth",
    "dragon": "dragon, wyvern",
    "person": "person, man, boy, guy, farmer, hiker, traveler, traveller, fisherman, child, kid, "
    "people, chef, artist",
    "woman": "woman, girl, lady, dancer, princess, mother",
    "astronaut": "astronaut, cosmonaut, spaceman",
    "robot": "robot, android, droid",
    "snowman": "snowman",
    "lighthouse": "lighthouse",
    "house": "house, cottage, cabin, hut, farmhouse, barn",
    "castle": "castle, fortress, palace",
    "windmill": "windmill",
    "tent": "tent, campsite",
    "door": "door, doorway",
    "sailboat": "sailboat, sailing boat, boat, yacht, ship, sailing ship",
    "car": "car, automobile, taxi, truck",
    "bicycle": "bicycle, bike, cycle",
    "balloon": "hot air balloon, balloon, hot-air balloon",
    "rocket": "rocket, spaceship, rocket ship, spacecraft, space shuttle",
    "train": "train, locomotive, steam train",
    "tree": "tree, oak, maple",
    "pine": "pine, fir, pine tree, fir tree, christmas tree, spruce",
    "palm": "palm, palm tree",
    "cactus": "cactus, saguaro",
    "flower": "flower, daisy, blossom, poppy, wildflower",
    "tulip": "tulip",
    "sunflower": "sunflower",
    "rose": "rose",
    "mushroom": "mushroom, toadstool",
    "branch": "branch, twig",
    "apple": "apple",
    "pumpkin": "pumpkin, jack-o-lantern",
    "ramen": "ramen, bowl of ramen, noodle, noodle soup, bowl of noodles, soup, bowl, bowl of soup",
    "cup": "cup, coffee, tea, mug, cup of coffee, cup of tea, coffee cup, teacup, cappuccino, "
    "latte, espresso, "
    "mug of coffee, hot chocolate",
    "cake": "cake, birthday cake, cupcake",
    "lamp": "lamp, desk lamp, lantern",
    "book": "book, novel, stack of books",
    "guitar": "guitar",
    "chair": "chair, armchair, stool",
    "candle": "candle",
    "umbrella": "umbrella, parasol",
    "gift": "gift, present",
    "heart": "heart",
    "star": "star",
    "planet": "planet, saturn",
}

SUBJECT_COLOURS = {
    "polar bear": "#f5f2ec",
    "bluebird": "#3a7bd5",
    "goldfish": "#ee7f2d",
    "swan": "#f5f2ec",
    "golden retriever": "#d8a65c",
    "christmas tree": "#2e7d4a",
}

HOMES = {
    "sea": "sailboat whale",
    "underwater": "fish turtle",
    "space": "rocket planet",
    "moon": "astronaut",
    "snowforest": "wolf snowman",
    "forest": "fox bear deer owl mushroom",
    "ice": "penguin",
    "lake": "duck",
    "cliff": "lighthouse",
    "desert": "cactus",
    "beach": "palm",
    "garden": "butterfly flower tulip sunflower rose rabbit",
    "sky": "balloon dragon",
    "hills": "castle windmill house sheep cow tree train",
    "studio": "ramen cup cake lamp book guitar chair candle gift heart star apple pumpkin umbrella",
    "room": "mouse",
    "mountains": "tent",
    "wall": "door",
}

PARTS = {
    "cake": "candle",
    "house": "door",
    "castle": "door",
    "tree": "branch",
    "car": "door",
    "pumpkin": "candle",
}

HANDY = "umbrella book lamp flower rose tulip sunflower guitar cup heart gift apple candle balloon star"

IRREGULAR = {
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "mice": "mouse",
    "wolves": "wolf",
    "leaves": "leaf",
    "geese": "goose",
    "cacti": "cactus",
    "calves": "calf",
    "fishermen": "fisherman",
    "kitties": "kitty",
    "cookies": "cookie",
}
