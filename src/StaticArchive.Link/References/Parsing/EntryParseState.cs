using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// An entry of a reference list on its way through the rules. What a rule has read it blanks out, so that offsets stay
/// those of the print and the rules below see only what is left.
/// </summary>
/// <param name="Text">The entry as printed, on one line.</param>
/// <param name="Emphasis">What it prints in italics, in order.</param>
internal sealed record EntryParseState(string Text, IReadOnlyList<Span> Emphasis)
{
    /// <summary>The entry with everything that has been read blanked out.</summary>
    public required string Remainder { get; init; }

    /// <summary>Authors of the entry above, whom a dash stands for.</summary>
    public IReadOnlyList<CslName> PrecedingAuthors { get; init; } = [];

    /// <summary>Whether a dash stands in place of the names: <c>———. 2005. …</c>, <c>___ (2005)</c>.</summary>
    public bool HasAuthorSubstitute =>
        Text.Length > 3 && Text[0] is '—' or '–' or '-' or '_' && Text[1] is '—' or '–' or '-' or '_';

    /// <summary>What stands before the date: the names.</summary>
    public Span Names { get; init; }

    /// <summary>What stands behind the date: title and publication.</summary>
    public Span Body { get; init; }

    /// <summary>What stands between the title and its volume: a journal, or a publisher and its place.</summary>
    public Span Publication { get; init; }

    /// <summary>Whether the title stands in quotation marks, so that it is part of something.</summary>
    public bool IsTitleQuoted { get; init; }

    /// <summary>Whether <see cref="Publication"/> follows the word <c>In</c>.</summary>
    public bool IsInContainer { get; init; }

    /// <summary>The fields read so far.</summary>
    public CslItem Item { get; init; } = new();

    /// <summary>An entry that nothing has been read of.</summary>
    public static EntryParseState Create(string text, IReadOnlyList<Span> emphasis)
    {
        var line = text.Contains('\n', StringComparison.Ordinal) ? text.Replace('\n', ' ') : text;
        return new EntryParseState(line, emphasis) { Remainder = line, Body = new Span(0, line.Length) };
    }

    /// <summary>The same entry, with a stretch of it read.</summary>
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
    /// A stretch without blanks and the given signs at its ends. What begins behind the end of the entry's body holds
    /// nothing.
    /// </summary>
    public Span Trim(Span span, string signs) => span.Trim(Remainder, signs);

    /// <summary>What is left of a stretch, runs of blanks made one; null if nothing is.</summary>
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
