using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>The labels that a file sets for its pages (ISO 32000-1, 12.4.2): i, ii, iii, 1, 2, A-1.</summary>
internal sealed class PageLabels
{
    private const int MaxDepth = 30;

    /// <summary>Longest label that is no nonsense.</summary>
    private const int MaxLength = 20;

    private readonly TokenReader _tokens;
    private readonly SortedDictionary<int, DictionaryToken> _ranges = [];

    /// <summary>Reads the labels that a catalogue names.</summary>
    public PageLabels(DictionaryToken catalogue, TokenReader tokens)
    {
        _tokens = tokens;
        if (tokens.Get<DictionaryToken>(catalogue, "PageLabels") is { } root)
        {
            Add(root, 0);
        }
    }

    /// <summary>The label of a page, by its 1-based number; null for none.</summary>
    public string? Find(int page)
    {
        var first = _ranges.Keys.LastOrDefault(key => key < page, -1);
        if (first < 0)
        {
            return null;
        }

        var range = _ranges[first];
        var number = (_tokens.Get<NumericToken>(range, "St")?.Int ?? 1) + page - 1 - first;
        var label =
            _tokens.GetString(range, "P") + Format(_tokens.Get<NameToken>(range, "S")?.Data, Math.Max(number, 0));
        return label.Length is 0 or > MaxLength ? null : label;
    }

    private static string Format(string? style, int number) =>
        style switch
        {
            "D" => number.ToString(CultureInfo.InvariantCulture),
            "r" => RomanNumeral.Format(number),
            "R" => RomanNumeral.Format(number).ToUpperInvariant(),
            "a" => FormatLetters(number),
            "A" => FormatLetters(number).ToUpperInvariant(),
            _ => "",
        };

    /// <summary>a to z, then aa to zz.</summary>
    private static string FormatLetters(int number)
    {
        if (number is < 1 or > 26 * MaxLength)
        {
            return "";
        }

        return new StringBuilder().Append((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1).ToString();
    }

    private void Add(DictionaryToken node, int depth)
    {
        var items = _tokens.GetItems(node, "Nums");
        for (var at = 0; at + 1 < items.Count; at += 2)
        {
            if (
                _tokens.Resolve(items[at]) is NumericToken first
                && _tokens.Resolve(items[at + 1]) is DictionaryToken range
            )
            {
                _ranges[first.Int] = range;
            }
        }

        foreach (var kid in depth < MaxDepth ? _tokens.GetItems(node, "Kids") : [])
        {
            if (_tokens.Resolve(kid) is DictionaryToken child)
            {
                Add(child, depth + 1);
            }
        }
    }
}
