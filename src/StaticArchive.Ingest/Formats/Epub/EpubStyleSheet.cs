using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>
/// The rules of a book's style sheets for single classes and elements, <c>.calibre3 { font-weight: bold }</c>, which
/// converters use where people would write <c>&lt;b&gt;</c>. Rules with combinators are left out.
/// </summary>
internal sealed class EpubStyleSheet
{
    private const string Elements = "span p div a em strong i b cite li td th blockquote h1 h2 h3 h4 h5 h6 ";

    private readonly Dictionary<string, EpubLook> _looks = new(StringComparer.Ordinal);

    /// <summary>Reads a sheet.</summary>
    public EpubStyleSheet(string css)
    {
        var (at, isConditional) = (0, false);
        while (css.IndexOf('{', at) is >= 0 and var open)
        {
            isConditional &= !css.AsSpan(at, open - at).Contains('}');
            var selectors = TrimComments(css[at..open]);
            if (selectors.StartsWith('@') && !selectors.StartsWith("@font", StringComparison.OrdinalIgnoreCase))
            {
                // The rules within @media count as any others, but for what they hide on some devices.
                (at, isConditional) = (open + 1, true);
                continue;
            }

            var close = css.IndexOf('}', open);
            close = close < 0 ? css.Length : close;
            var look = EpubLook.Parse(css[(open + 1)..close]);
            Add(selectors, isConditional ? look with { IsHidden = null } : look);
            at = Math.Min(css.Length, close + 1);
        }
    }

    /// <summary>How an element is set by its classes and its name.</summary>
    public EpubLook Find(MarkupElement element)
    {
        var look = EpubLook.None;
        foreach (var name in (element["class"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            look = look.Over(Get(element.Name + "." + name)).Over(Get("." + name));
        }

        return look.Over(Get(element.Name));
    }

    private EpubLook Get(string selector) => _looks.GetValueOrDefault(selector) ?? EpubLook.None;

    private void Add(string selectors, EpubLook look)
    {
        if (look == EpubLook.None)
        {
            return;
        }

        foreach (
            var selector in selectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (
                selector.AsSpan().IndexOfAny(" >+~:[*#") < 0
                && (selector.Contains('.', StringComparison.Ordinal) || IsElement(selector))
            )
            {
                // What all elements of a name hide, such as lists, they hide for a reason that is not seen here.
                _looks[selector] = (IsElement(selector) ? look with { IsHidden = null } : look).Over(Get(selector));
            }
        }
    }

    /// <summary>Elements that have looks of their own need no rule to have them.</summary>
    private static bool IsElement(string selector) => Elements.Contains(selector + " ", StringComparison.Ordinal);

    private static string TrimComments(string selectors)
    {
        var start = selectors.LastIndexOf("*/", StringComparison.Ordinal);
        var text = start < 0 ? selectors : selectors[(start + 2)..];
        return text[(text.LastIndexOfAny(['}', ';']) + 1)..].Trim();
    }
}
