"""Adds what Noto Serif SC lacks and county sheets contain: small digits (₀…₉, ⁰ ⁵…⁹) and ☑, as composites of its own glyphs.

python3 small_digits.py font.ttf     (fontTools 4.x; rewrites the file, keeps its time stamp field)
"""
import sys
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

SCALE, LOWERED, RAISED = 0.6, -120, 330
SMALL = {0x2080 + d: (d, LOWERED) for d in range(10)} | {0x2070 + d: (d, RAISED) for d in (0, 4, 5, 6, 7, 8, 9)}


def component(name, x, y, scale=None):
    part = GlyphComponent()
    part.glyphName, part.x, part.y, part.flags = name, x, y, 0x0204
    if scale:
        part.transform = ((scale, 0), (0, scale))
    return part


def composite(font, name, parts, advance):
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = parts
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, glyph.xMin)


def main(path):
    font = TTFont(path, recalcTimestamp=False)
    cmap = font.getBestCmap()
    added = {}
    for code, (digit, y) in SMALL.items():
        if code not in cmap:
            plain = cmap[ord(str(digit))]
            added[code] = f"small{code:04X}"
            composite(font, added[code], [component(plain, 0, y, SCALE)], round(font["hmtx"][plain][0] * SCALE))
    box, tick = cmap[0x25A1], cmap[0x2713]
    shift = (font["hmtx"][box][0] - font["hmtx"][tick][0]) // 2
    added[0x2611] = "ticked"
    composite(font, added[0x2611], [component(box, 0, 0), component(tick, shift, 0)], font["hmtx"][box][0])
    for table in font["cmap"].tables:
        if table.format != 14:
            table.cmap.update({code: name for code, name in added.items() if table.format != 4 or code < 0x10000})
    font.save(path)


main(sys.argv[1])
