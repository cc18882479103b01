using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A page of the web without another date has that of its last change: <c>Updated March 3, 2019. Accessed …</c>
/// </summary>
internal static class UpdateDateRule
{
    private static readonly string[] Words = ["updated ", "modified "];
    private const int MaxDistance = 24;

    /// <summary>Takes the year from the note on the last change.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var note = entry.Item.Issued is null ? entry.Item.Note : null;
        foreach (var word in note is null ? [] : Words)
        {
            if (
                note!.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0
                && FindYear(note, at) is { } year
            )
            {
                return entry with { Item = entry.Item with { Issued = new CslDate(year) } };
            }
        }

        return entry;
    }

    private static int? FindYear(string note, int at)
    {
        for (var start = at; start < Math.Min(note.Length, at + MaxDistance); start++)
        {
            if (YearToken.ParseAt(note, start) is { Year: > 0, IsRange: false } year)
            {
                return year.Year;
            }
        }

        return null;
    }
}
