using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>A page of the web without another date has that of its last change: <c>Updated March 3, 2019. Accessed …</c></summary>
internal static class UpdateDateRule
{
    private const string Word = "updated ";
    private const int MaxDistance = 24;

    /// <summary>Takes the year from the note on the last change.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var note = entry.Item.Issued is null ? entry.Item.Note : null;
        var at = note?.IndexOf(Word, StringComparison.OrdinalIgnoreCase) ?? -1;
        for (var start = at; at >= 0 && start < Math.Min(note!.Length, at + MaxDistance); start++)
        {
            if (YearToken.ParseAt(note, start) is { Year: > 0, IsRange: false } year)
            {
                return entry with { Item = entry.Item with { Issued = new CslDate(year.Year) } };
            }
        }

        return entry;
    }
}
