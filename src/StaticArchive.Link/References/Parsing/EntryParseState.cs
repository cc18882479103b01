using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// An entry of a reference list on its way through the rules. A rule blanks out what it has read, so that offsets stay
/// those of the printed entry and later rules see only what is left. Offsets are UTF-16 code units.
/// </summary>
/// <param name="Text">The entry as printed, on one line.</param>
/// <param name="Emphasis">Its runs of italics, in order.</param>
internal sealed record EntryParseState(string Text, IReadOnlyList<Span> Emphasis)
{
    /// <summary>The entry with everything that has been read blanked out.</summary>
    public required string Remainder { get; init; }

    /// <summary>Authors of the entry above, for whom a dash can stand.</summary>
    public IReadOnlyList<CslName> PrecedingAuthors { get; init; } = [];

    /// <summary>Whether a dash stands in place of the names: <c>———. 2005. …</c>, <c>___ (2005)</c>.</summary>
    public bool HasAuthorSubstitute =>
        Text.Length > 3 && Text[0] is '—' or '–' or '-' or '_' && Text[1] is '—' or '–' or '-' or '_';

    /// <summary>The names, in front of the date.</summary>
    public Span Names { get; init; }

    /// <summary>Title and publication, behind the date.</summary>
    public Span Body { get; init; }

    /// <summary>What stands behind the title: a journal, a book, or a publisher and its place.</summary>
    public Span Publication { get; init; }

    /// <summary>Whether the title stands in quotation marks, so that it is part of something.</summary>
    public bool IsTitleQuoted { get; init; }

    /// <summary>Whether <see cref="Publication"/> follows the container marker <c>In</c>.</summary>
    public bool IsInContainer { get; init; }

    /// <summary>Whether the number of a volume follows the title of a whole book at once.</summary>
    public bool IsVolumeOfBook { get; init; }

    /// <summary>
    /// Whether the date stands behind the title, as in styles that can print names with the given name first.
    /// </summary>
    public bool IsDatedBehindTitle { get; init; }

    /// <summary>The fields read so far.</summary>
    public CslItem Item { get; init; } = new();

    /// <summary>An entry of which nothing has been read.</summary>
    public static EntryParseState Create(string text, IReadOnlyList<Span> emphasis)
    {
        var line = text.Contains('\n', StringComparison.Ordinal) ? text.Replace('\n', ' ') : text;
        return new EntryParseState(line, emphasis) { Remainder = line, Body = new Span(0, line.Length) };
    }

    /// <summary>The same entry with a span of it blanked out.</summary>
    public EntryParseState Consume(Span read) =>
        read.IsEmpty
            ? this
            : this with
            {
                Remainder = string.Create(
                    Remainder.Length,
                    (Text: Remainder, Read: read),
                    static (units, state) =>
                    {
                        state.Text.CopyTo(units);
                        units[state.Read.Start..state.Read.End].Fill(' ');
                    }
                ),
            };

    /// <summary>
    /// A span without the blanks and the given signs at its ends. A span whose end lies before its start becomes empty.
    /// </summary>
    public Span Trim(Span span, string signs) => span.Trim(Remainder, signs);

    /// <summary>The text left in a span, with runs of blanks made one; null if there is none.</summary>
    public string? GetText(Span span)
    {
        var trimmed = Trim(span, "");
        if (trimmed.IsEmpty)
        {
            return null;
        }

        var text = trimmed.Slice(Remainder);
        return text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : text;
    }
}
