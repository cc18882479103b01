using System.Globalization;
using System.Xml.Linq;

namespace StaticArchive.Publish.Citing;

/// <summary>The words and dates of a style: those of <c>terms.tsv</c>, and what its own locale says.</summary>
internal sealed class StyleLocale
{
    private const string LongForm = "long";
    private const int FormColumn = 1;
    private const int SingleColumn = 2;
    private const int MultipleColumn = 3;
    private const int StyleColumn = 4;
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StyleElement> _dates = new(StringComparer.Ordinal);

    /// <summary>Reads the words of a style and its locale.</summary>
    public StyleLocale(string style, XElement locale)
    {
        ReadTerms(style);
        foreach (var element in locale.Elements())
        {
            if (element.Name.LocalName == "date")
            {
                var date = new StyleElement(element);
                _dates[date["form"] ?? "text"] = date;
            }

            HasPunctuationInQuotes |= element.Attribute("punctuation-in-quote")?.Value == "true";
        }
    }

    /// <summary>Whether full stops and commas stand before closing quotation marks.</summary>
    public bool HasPunctuationInQuotes { get; }

    /// <summary>Whether single quotation marks are the outer ones.</summary>
    public bool IsBritish => FindTerm("open-quote") == "‘";

    /// <summary>How a date is printed.</summary>
    public StyleElement? FindDate(string form) => _dates.GetValueOrDefault(form);

    /// <summary>A word of the style; where a form has none, the long one: <c>host</c> of <c>(Host)</c>.</summary>
    public string? FindTerm(string name, string? form = null, bool isPlural = false) =>
        _terms.GetValueOrDefault(GetKey(name, form ?? LongForm, isPlural))
        ?? _terms.GetValueOrDefault(GetKey(name, LongForm, isPlural));

    /// <summary><c>2nd</c>, <c>11th</c></summary>
    public string FormatOrdinal(int number)
    {
        var ending =
            FindTerm($"ordinal-{(number % 100).ToString("00", CultureInfo.InvariantCulture)}") is { } whole
            && number % 100 is > 10 and < 20
                ? whole
                : FindTerm($"ordinal-{(number % 10).ToString("00", CultureInfo.InvariantCulture)}");
        return number.ToString(CultureInfo.InvariantCulture)
            + (number % 100 is > 13 and < 20 ? FindTerm("ordinal") : ending ?? FindTerm("ordinal"));
    }

    /// <summary>Of two lines for one word the later one holds.</summary>
    private void ReadTerms(string style)
    {
        using var stream = typeof(StyleLocale).Assembly.GetManifestResourceStream("csl/terms.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line[0] == '#' || (FindCell(cells, StyleColumn) is { } styles && !styles.Split(' ').Contains(style)))
            {
                continue;
            }

            var form = FindCell(cells, FormColumn) ?? LongForm;
            _terms[GetKey(cells[0], form, false)] = cells[SingleColumn];
            _terms[GetKey(cells[0], form, true)] = FindCell(cells, MultipleColumn) ?? cells[SingleColumn];
        }
    }

    private static string? FindCell(string[] cells, int column) =>
        column < cells.Length && cells[column].Length > 0 ? cells[column] : null;

    private static string GetKey(string name, string form, bool isPlural) => $"{name} {form} {isPlural}";
}
