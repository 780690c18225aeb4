import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(process.cwd(), "src");
const tokens = readFileSync(join(root, "styles/tokens.css"), "utf8");

type Color = readonly [lightness: number, chroma: number, hue: number];

/** Linear light of a colour in sRGB, cut to what a screen can show (CSS Color 4 §9.2, matrices of Ottosson). */
function linear([lightness, chroma, hue]: Color): [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (light: number) => Math.min(1, Math.max(0, light));
  return [
    cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Contrast of two colours (WCAG 2.2). */
function contrast(one: Color, other: Color): number {
  const luminance = (color: Color) => {
    const [red, green, blue] = linear(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  ) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function color(written: string): Color {
  const [, l, c, h] =
    /oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+|var\(--hue\))\s*\)/.exec(
      written,
    ) ?? [];
  if (!l || !c || !h) throw new Error(`not a colour: ${written}`);
  return [Number(l) / 100, Number(c), Number(h)];
}

const palette = new Map(
  [...tokens.matchAll(/--([\w-]+):\s*(oklch\([^;]*?\));/g)].map(
    ([, name, written]) => [name ?? "", color(written ?? "")],
  ),
);

/** Both themes' colours of a role. */
function role(name: string): [Color, Color] {
  const [, light, dark] =
    new RegExp(
      `--${name}:\\s*light-dark\\(\\s*var\\(--([\\w-]+)\\),\\s*var\\(--([\\w-]+)\\)\\s*\\)`,
    ).exec(tokens) ?? [];
  const found = [palette.get(light ?? ""), palette.get(dark ?? "")];
  if (!found[0] || !found[1]) throw new Error(`no role ${name}`);
  return [found[0], found[1]];
}

/** Lightness and chroma of a course colour in both themes; its hue is the course's. */
function ofCourse(name: string): [Color, Color] {
  const written =
    new RegExp(`--${name}:\\s*light-dark\\(([^;]*)\\);`).exec(tokens)?.[1] ??
    "";
  const both = [...written.matchAll(/oklch\(\s*([\d.]+)%\s+([\d.]+)/g)].map(
    ([, l, c]): Color => [Number(l) / 100, Number(c), 0],
  );
  if (!both[0] || !both[1]) throw new Error(`no course colour ${name}`);
  return [both[0], both[1]];
}

const themes = [
  { name: "light", of: 0 },
  { name: "dark", of: 1 },
] as const;

describe.each(themes)("in the $name theme", ({ of }) => {
  const at = ([lightness, chroma]: Color, hue: number): Color => [
    lightness,
    chroma,
    hue,
  ];

  test("a_course_s_words_can_be_read_on_its_fill_and_on_paper_whatever_its_hue", () => {
    const [words, fill] = [ofCourse("words")[of], ofCourse("fill")[of]];
    for (let hue = 0; hue < 360; hue += 1) {
      expect(
        contrast(at(words, hue), at(fill, hue)),
        `hue ${hue} on its fill`,
      ).toBeGreaterThan(4.5);
      for (const paper of ["page", "panel", "raised"]) {
        expect(
          contrast(at(words, hue), role(paper)[of]),
          `hue ${hue} on ${paper}`,
        ).toBeGreaterThan(4.5);
      }
    }
  });

  test("a_course_s_edge_can_be_told_from_the_paper_whatever_its_hue", () => {
    const edge = ofCourse("edge")[of];
    for (let hue = 0; hue < 360; hue += 1) {
      expect(
        contrast(at(edge, hue), role("page")[of]),
        `hue ${hue}`,
      ).toBeGreaterThan(3);
    }
  });

  test("every_text_can_be_read_on_every_paper", () => {
    for (const text of [
      "text",
      "text-soft",
      "text-faint",
      "accent",
      "late",
      "doubt",
    ]) {
      for (const paper of ["page", "panel", "raised"]) {
        expect(
          contrast(role(text)[of], role(paper)[of]),
          `${text} on ${paper}`,
        ).toBeGreaterThan(4.5);
      }
    }
    expect(
      contrast(role("accent-text")[of], role("accent")[of]),
    ).toBeGreaterThan(4.5);
  });

  test("the_edge_of_a_field_can_be_seen", () => {
    expect(contrast(role("line-field")[of], role("page")[of])).toBeGreaterThan(
      3,
    );
  });
});

test("components_read_roles_and_never_colours", () => {
  const names = [...palette.keys()].map((name) => `--${name}`);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.svelte$|grid\.css$/.test(file),
  );
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(join(root, file), "utf8");
    const literals =
      text.match(
        /#[0-9a-f]{3,8}\b(?=[;,)\s])|\b(rgba?|hsla?|oklch|oklab|lab|lch)\(\s*[\d.]/gi,
      ) ?? [];
    expect(literals, `colours written out in ${file}`).toEqual([]);
    const used = names.filter((name) => text.includes(`var(${name})`));
    expect(used, `names of the palette in ${file}`).toEqual([]);
  }
});

test("components_know_no_left_and_no_right", () => {
  const physical =
    /[\s;{](?:style:)?(?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right|float: *(?:left|right)|text-align: *(?:left|right))(?:=|\s*:)[^;\n]*/g;
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(svelte|css)$/.test(file),
  );
  for (const file of files) {
    const text = readFileSync(join(root, file), "utf8");
    const styles = file.endsWith(".css")
      ? text
      : [
          ...(text.match(/<style>[\s\S]*<\/style>/) ?? []),
          ...(text.match(/\sstyle:(left|right)\b/g) ?? []),
        ].join("\n");
    // Where the pointer is, is measured from the left in every language.
    const found = (styles.match(physical) ?? []).filter(
      () => !file.endsWith("Ghost.svelte"),
    );
    expect(found, `sides written out in ${file}`).toEqual([]);
  }
});
