using StaticArchive.Link.References.Notes;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>
/// Reads short forms of works that are named in full elsewhere: <c>Hall, Guardians</c>, <c>Hall (n 4)</c>, <c>Hall, op.
/// cit.</c>, <c>Hall, p. 33</c>, <c>*Fares Survey*</c>.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="known">The works.</param>
/// <param name="notes">What the notes have cited so far.</param>
internal sealed class ShortFormReader(string text, KnownWorkIndex known, CitedNotes notes)
{
    private const int MinTitleWords = 3;
    private const int MaxUnknownNameLength = 80;

    /// <summary>The short form that begins here; null where none does.</summary>
    public ShortForm? Read(int start, int end)
    {
        if (!char.IsLetter(text[start]))
        {
            return ReadTitle(start, end);
        }

        return known.FindAuthors(text, start, end) is { } label
            ? ReadNamed(start, end, label)
            : ReadTitle(start, end) ?? ReadUnknown(start, end);
    }

    private ShortForm? ReadNamed(int start, int end, NameLabel label)
    {
        if (DatedLabel.Read(text, label, end) is { } dated)
        {
            return new ShortForm(new Span(start, dated.End), notes.PreferCited(dated.Works));
        }

        var title = SkipToTitle(label.End, end);
        var match = title > label.End + 1 ? ShortTitleMatcher.Match(text, title, end, label.Works) : null;
        var works = match?.Works ?? label.Works;
        if (BackReference.Read(text, match?.End ?? label.End, end) is { } back)
        {
            return new ShortForm(new Span(start, back.End), Resolve(back, works));
        }

        if (match is not null)
        {
            return new ShortForm(new Span(start, match.End), notes.PreferCited(works));
        }

        return IsFollowedByPage(label.End, end)
            ? new ShortForm(new Span(start, label.End), notes.PreferCited(works))
            : null;
    }

    /// <summary>
    /// A pointer at a note counts before all else; names that the note does not have mean what they mean elsewhere.
    /// </summary>
    private IReadOnlyList<string> Resolve(BackReference back, IReadOnlyList<KnownWork> works)
    {
        var there = notes.Find(back.Label);
        var both = works.Select(work => work.Id).Distinct(StringComparer.Ordinal).ToList();
        both = both.FindAll(work => there.Contains(work, StringComparer.Ordinal));
        return both.Count > 0 ? both : notes.PreferCited(works);
    }

    /// <summary>
    /// A name that no known work has, before <c>op. cit.</c> or the number of a note, is unresolved, whatever else that
    /// note cites.
    /// </summary>
    private ShortForm? ReadUnknown(int start, int end)
    {
        var head = text.AsSpan(start, Math.Min(end - start, MaxUnknownNameLength));
        var stop = head.IndexOfAny(',', '(');
        stop = stop < 0 ? head.IndexOf(" op") : stop;
        return
            stop >= 3
            && NoteNames.AreNames(text.Substring(start, stop).Trim(), isDelimited: false)
            && BackReference.Read(text, start + stop, end) is { } back
            ? new ShortForm(new Span(start, back.End), [])
            : null;
    }

    /// <summary>A title without its author: the whole of it, all before its colon, or its first three words.</summary>
    private ShortForm? ReadTitle(int start, int end)
    {
        var title = SkipToTitle(start, end);
        var works = known.FindByTitle(text, title, end);
        if (works.Count == 0 || ShortTitleMatcher.MatchBeginning(text, title, end, works) is not { } match)
        {
            return null;
        }

        var whole = match.Works.Where(work => IsEnough(work, match.Words)).ToList();
        return whole.Count == 0
            ? null
            : new ShortForm(
                new Span(title, BackReference.Read(text, match.End, end)?.End ?? match.End),
                notes.PreferCited(whole)
            );
    }

    private static bool IsEnough(KnownWork work, int words) =>
        words >= MinTitleWords || (words > 1 && (words == work.Title.Count || words == work.MainTitleLength));

    /// <summary><c>Hall, 33</c>, <c>Hall, p. 33</c>; a year is no page.</summary>
    private bool IsFollowedByPage(int at, int end)
    {
        if (at + 2 >= end || text[at] != ',' || NoteLocator.Read(text, at + 1, end) is not { } locator)
        {
            return false;
        }

        return !(locator.Length == 4 && locator[0] is '1' or '2' && locator.All(char.IsAsciiDigit));
    }

    private int SkipToTitle(int at, int end)
    {
        while (at < end && !WordTokenizer.IsWordChar(text[at]) && text[at] is not ('(' or ';'))
        {
            at++;
        }

        return at;
    }
}
