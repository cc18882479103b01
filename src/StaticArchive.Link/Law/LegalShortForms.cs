using static StaticArchive.Link.Law.LegalSourceRegistry;

namespace StaticArchive.Link.Law;

/// <summary>
/// The short forms by which a document calls its sources, each from where it is known: those that it defines, names of
/// cases, and <c>the 1999 Act</c> where only one Act of that year was named before.
/// </summary>
internal sealed class LegalShortForms
{
    private readonly Dictionary<string, List<DefinedShortForm>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly HashSet<char> _firstLetters = [];
    private readonly Dictionary<string, List<DefinedShortForm>> _byYear = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DefinedShortForm>> _caseNames = new(StringComparer.Ordinal);

    /// <summary>Whether nothing has a short form.</summary>
    public bool IsEmpty => _byFirstWord.Count == 0 && _byYear.Count == 0 && _caseNames.Count == 0;

    /// <summary>A short form that is found.</summary>
    internal sealed record Match(int Source, int Length);

    /// <summary>Adds a name that the document defines for a source.</summary>
    public void AddDefined(string name, int source, int from)
    {
        if (name.Length > 0)
        {
            _firstLetters.Add(name[0]);
            Add(_byFirstWord, GetFirstWord(name), new DefinedShortForm(name, source, from));
        }
    }

    /// <summary>Adds what a source is called once it has been named.</summary>
    public void AddImplied(OpenSource source, int index)
    {
        var (item, from) = (source.Source.Item, source.Source.Span.End);
        var title = item.Title ?? "";
        if (source.Kind == LegalKind.Case)
        {
            if (CaseNameReader.FindMark(title) > 0)
            {
                AddDefined(title, index, from);
            }

            foreach (var name in CaseShortName.From(title))
            {
                Add(_caseNames, name, new DefinedShortForm(name, index, from));
            }
        }
        else if (item.Issued?.Year is { } year && FindNoun(title) is { } noun)
        {
            var name = $"{LegalItem.Format(year)} {noun}";
            Add(_byYear, name, new DefinedShortForm(name, index, from));
        }
    }

    /// <summary>Adds a name that stands for a case only in italics.</summary>
    public void AddItalic(string name, int source, int from) =>
        Add(_caseNames, name, new DefinedShortForm(name, source, from));

    /// <summary>The short form at the start of a word; null where there is none.</summary>
    public Match? Find(string text, int at, int end)
    {
        if (!_firstLetters.Contains(text[at]) && !char.IsAsciiDigit(text[at]))
        {
            return null;
        }

        var word = GetWord(text, at, end);
        if (_byFirstWord.TryGetValue(word, out var named))
        {
            var known = named.FindLast(form => form.From <= at && IsAt(form.Name, text, at, end));
            if (known is not null && (HasArticle(text, at) || LegalLexicon.FindKind(known.Name) is null))
            {
                return new Match(known.Source, known.Name.Length);
            }
        }

        return char.IsAsciiDigit(text[at]) && HasArticle(text, at) ? FindByYear(text, at + word.Length, at, end) : null;
    }

    /// <summary>The only case with a name, known before it; null for none or several.</summary>
    public int? FindCase(string name, int at) =>
        _caseNames.TryGetValue(name, out var forms) ? FindOnly(forms, at) : null;

    private Match? FindByYear(string text, int wordEnd, int at, int end)
    {
        if (wordEnd >= end || text[wordEnd] != ' ')
        {
            return null;
        }

        var noun = GetWord(text, wordEnd + 1, end);
        var name = $"{text[at..wordEnd]} {noun}";
        return _byYear.TryGetValue(name, out var forms) && FindOnly(forms, at) is { } source
            ? new Match(source, name.Length)
            : null;
    }

    private static int? FindOnly(List<DefinedShortForm> forms, int at)
    {
        int? only = null;
        foreach (var form in forms)
        {
            if (form.From > at)
            {
                break;
            }

            if (only is not null && only != form.Source)
            {
                return null;
            }

            only = form.Source;
        }

        return only;
    }

    private static bool IsAt(string name, string text, int at, int end) =>
        at + name.Length <= end
        && text.AsSpan(at, name.Length).SequenceEqual(name)
        && (at + name.Length == end || !char.IsLetterOrDigit(text[at + name.Length]));

    private static bool HasArticle(string text, int at) =>
        at >= 4 && text.AsSpan(at - 4, 4) is "the " or "The " or "the\u00A0";

    private static string? FindNoun(string title) =>
        title.Split(' ').LastOrDefault(word => LegalLexicon.FindKind(word) is not null);

    private static string GetFirstWord(string name) => GetWord(name, 0, name.Length);

    private static string GetWord(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        return text[at..stop];
    }

    private static void Add(Dictionary<string, List<DefinedShortForm>> forms, string key, DefinedShortForm form)
    {
        if (key.Length > 0)
        {
            (forms.TryGetValue(key, out var known) ? known : forms[key] = []).Add(form);
        }
    }
}
