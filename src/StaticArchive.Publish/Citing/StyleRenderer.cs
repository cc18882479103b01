using System.Collections.Immutable;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Prints a record as a style of the Citation Style Language says (specification 1.0.2). A group in which no variable
/// has anything is left out with its words; what stands for missing authors is not printed again.
/// </summary>
/// <param name="style">The style.</param>
/// <param name="item">The record.</param>
internal sealed class StyleRenderer(CslStyle style, CslItem item)
{
    private static readonly KeyValuePair<string, string>[] FrenchMarks =
    [
        new(" :", "\u202F:"),
        new(" ;", "\u202F;"),
        new(" ?", "\u202F?"),
        new(" !", "\u202F!"),
        new(" »", "\u202F»"),
        new("« ", "«\u202F"),
    ];

    // American styles have Pub. L. No. before the number of an Act; c. 8 is a chapter of the British statute book.
    private readonly bool _isChapter = item.Type == "legislation" && NumericText.IsChapter(item.Number);
    private readonly HashSet<string> _substituted = new(StringComparer.Ordinal);
    private readonly List<string> _printed = [];
    private bool _isAsked;
    private bool _isAnswered;

    /// <summary>
    /// The entry of a list of references. The manuals of APA and Chicago have none for letters and interviews that
    /// nobody else can read and for articles of dictionaries; a reader who asks for one gets what others have.
    /// </summary>
    public Fragment? Render() => RenderGroup(style.Layout, style.Layout.Children);

    private Fragment? Render(StyleElement element) =>
        element.Name switch
        {
            "text" when element.Macro is { } macro => RenderGroup(element, style.GetMacro(macro).Children),
            "text" => RenderText(element),
            "number" => RenderVariable(element, element.Variables[0]),
            "label" => RenderLabel(element),
            "group" => RenderGroup(element, element.Children),
            "names" => RenderNames(element, element),
            "date" => RenderDate(element),
            _ => null,
        };

    /// <summary>The parts of a group; those of the branch of a <c>choose</c> that holds are parts of it.</summary>
    private void RenderAll(ImmutableArray<StyleElement> elements, ref List<Fragment>? parts)
    {
        foreach (var element in elements)
        {
            if (element.Name == "choose")
            {
                RenderAll(CslCondition.FindBranch(element, item)?.Children ?? [], ref parts);
            }
            else if (Render(element) is { } part)
            {
                (parts ??= []).Add(part);
            }
        }
    }

    private Fragment? RenderGroup(StyleElement element, ImmutableArray<StyleElement> children)
    {
        var (wasAsked, wasAnswered) = (_isAsked, _isAnswered);
        (_isAsked, _isAnswered) = (false, false);
        List<Fragment>? parts = null;
        RenderAll(children, ref parts);
        var isEmpty = parts is null || (_isAsked && !_isAnswered);
        // a group that is printed counts as a variable that has something, even if it is only [Dataset]
        (_isAsked, _isAnswered) = isEmpty ? (_isAsked, wasAnswered) : (wasAsked, true);
        return isEmpty ? null : Fragment.Create(element, null, parts!, element.Delimiter);
    }

    private Fragment? RenderText(StyleElement element) =>
        element.Variables.Length > 0 ? RenderVariable(element, element.Variables[0])
        : element.Term == "legislation" && _isChapter ? null
        : element.Term is { } term ? Finish(element, CapitalizeAtStart(style.Locale.FindTerm(term, element.Form)))
        : Finish(element, element["value"]);

    /// <summary>A word of the style that begins the entry: <c>N.d.</c></summary>
    private string? CapitalizeAtStart(string? term) =>
        _printed.Count > 0 || term is null ? term : TextCaseFormatter.Format(term, "capitalize-first", isEnglish: true);

    private Fragment? RenderVariable(StyleElement element, string variable)
    {
        // the letter that tells two works of a year apart belongs to a list, not to a record
        if (variable == "year-suffix" || Ask(variable, FindText(element, variable)) is not { } text)
        {
            return null;
        }

        if (variable == "DOI" && element.Prefix.Length > "doi:".Length)
        {
            text = UrlFormatter.FormatDoi(text)[UrlFormatter.FormatDoi("").Length..];
        }

        if (variable == "edition" && element.TextCase == "capitalize-first")
        {
            text = NumericText.CapitalizeParts(text);
        }

        var isOrdinal = element.Form == "ordinal" && NumericText.IsNumeric(text) && char.IsAsciiDigit(text[0]);
        return Finish(
            element,
            isOrdinal
                ? style.Locale.FormatOrdinal(NumericText.ReadNumber(text))
                : NumericText.Format(variable, text, style.GetOption("page-range-format"))
        );
    }

    /// <summary>What a variable says; its short form, <c>Econ. Hist. Rev.</c>, where the style asks for that.</summary>
    private string? FindText(StyleElement element, string variable) =>
        (element.Form == "short" ? CslVariables.FindText(item, variable + "-short") : null)
        ?? CslVariables.FindText(item, variable);

    private Fragment? RenderLabel(StyleElement element)
    {
        var variable = element.Variables[0];
        if (variable == "number" && _isChapter)
        {
            return null;
        }

        var text = CslVariables.FindText(item, variable) ?? "";
        var isPlural = NumericText.IsPlural(variable, text);
        return Finish(element, style.Locale.FindTerm(variable, element.Form, isPlural));
    }

    private Fragment? RenderDate(StyleElement element)
    {
        var variable = element.Variables[0];
        var date = CslVariables.FindDate(item, variable);
        var part = date is null ? null : new DateRenderer(style.Locale).Render(element, date);
        return Ask(variable, part);
    }

    private Fragment? RenderNames(StyleElement element, StyleElement template)
    {
        var lists = FindNames(element.Variables);
        if (lists is null)
        {
            return RenderSubstitute(element.FindChild("substitute")?.Children ?? [], template);
        }

        if (lists is [{ Role: "editor" }, { Role: "translator" }] && lists[0].People.SequenceEqual(lists[1].People))
        {
            lists = [lists[0] with { Role = "editortranslator" }];
        }

        var renderer = new NamesRenderer(style, element, template);
        return Fragment.Create(
            element,
            null,
            [.. lists.Select(list => renderer.Render(list.Role, list.People, HasMore(list.Role)))],
            renderer.Delimiter
        );
    }

    /// <summary>The names of those variables that have any; null where none has.</summary>
    private List<NameList>? FindNames(ImmutableArray<string> variables)
    {
        List<NameList>? lists = null;
        foreach (var variable in variables)
        {
            var people = CslVariables.FindNames(item, variable);
            if (Ask(variable, people.Count == 0 ? null : people) is not null)
            {
                (lists ??= []).Add(new NameList(variable, people));
            }
        }

        return lists;
    }

    /// <summary>The first of what stands for missing names that has anything.</summary>
    private Fragment? RenderSubstitute(ImmutableArray<StyleElement> choices, StyleElement template)
    {
        foreach (var choice in choices)
        {
            var before = _printed.Count;
            var part = choice.Name switch
            {
                "choose" => RenderSubstitute(CslCondition.FindBranch(choice, item)?.Children ?? [], template),
                "names" => RenderNames(choice, choice.FindChild("name") is null ? template : choice),
                _ => Render(choice),
            };
            if (part is not null)
            {
                _substituted.UnionWith(_printed.Skip(before));
                return part;
            }
        }

        return null;
    }

    private bool HasMore(string role) =>
        role switch
        {
            "author" => item.HasMoreAuthors,
            "editor" => item.HasMoreEditors,
            _ => false,
        };

    /// <summary>Takes down that a variable was asked for, and what was found.</summary>
    private T? Ask<T>(string variable, T? found)
        where T : class
    {
        if (found is null || _substituted.Contains(variable))
        {
            _isAsked = true;
            return null;
        }

        _isAnswered = true;
        _printed.Add(variable);
        return found;
    }

    private Fragment? Finish(StyleElement element, string? text)
    {
        var textCase = _isChapter && element.Variables is ["number"] ? null : element.TextCase;
        var isEnglish = item.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) != false;
        var words = text is null ? "" : SetFrenchSpaces(WhitespaceNormalizer.Normalize(text));
        words = element.StripsPeriods ? words.Replace(".", "", StringComparison.Ordinal) : words;
        return words.Length == 0
            ? null
            : Fragment.Create(element, TextCaseFormatter.Format(words, textCase, isEnglish), [], "");
    }

    /// <summary>French marks keep to their words: the blank before <c>:</c> and <c>»</c> is a narrow one.</summary>
    private static string SetFrenchSpaces(string text) =>
        FrenchMarks.Aggregate(text, (words, pair) => words.Replace(pair.Key, pair.Value, StringComparison.Ordinal));

    private sealed record NameList(string Role, IReadOnlyList<CslName> People);
}
