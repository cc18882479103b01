using StaticArchive.Link.References.Notes;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Reads the works that the notes of a document name in full, and finds which of them its list, or a note before, has
/// named already. Entries are looked up by author and by the beginning of the title, so that no pairs are compared.
/// </summary>
internal sealed class NoteEntryReader
{
    private const int TitleHeadLength = 14;
    private const int LongTitleLength = 25;
    private const int MinTitleLength = 8;
    private const int MaxCompared = 64;

    private readonly List<ReferenceEntry> _entries = [];
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);

    /// <summary>
    /// The entries in the order of the text; <see cref="ReferenceEntry.Repeats"/> is an index into both lists.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="named">What it names outside its notes.</param>
    public static IReadOnlyList<ReferenceEntry> Read(Document document, IReadOnlyList<ReferenceEntry> named)
    {
        var references = NoteReferenceReader.Read(document);
        if (references.Count == 0)
        {
            return [];
        }

        var reader = new NoteEntryReader();
        foreach (var entry in named)
        {
            reader.Add(entry);
        }

        foreach (var reference in references)
        {
            reader.Add(reader.CreateEntry(document, reference));
        }

        return reader._entries[named.Count..];
    }

    private ReferenceEntry CreateEntry(Document document, NoteReference reference)
    {
        var occurrence = new Occurrence(
            document.Id,
            reference.Block,
            reference.Span,
            reference.Raw,
            reference.Item,
            IsInReferenceList: false
        )
        {
            Note = reference.Note,
            IsPartOfBlock = true,
        };
        var entry = new ReferenceEntry(reference.Item) { Occurrence = occurrence };
        var same = GetKeys(entry).SelectMany(Find).Distinct().Where(i => IsSame(_entries[i], entry)).Take(1).ToList();
        return entry with { Repeats = same.Count > 0 ? same[0] : null };
    }

    private IEnumerable<int> Find(string key) => _byKey.TryGetValue(key, out var found) ? found.Take(MaxCompared) : [];

    private void Add(ReferenceEntry entry)
    {
        foreach (var key in entry.Repeats is null ? GetKeys(entry) : [])
        {
            (_byKey.TryGetValue(key, out var found) ? found : _byKey[key] = []).Add(_entries.Count);
        }

        _entries.Add(entry);
    }

    private static IEnumerable<string> GetKeys(ReferenceEntry entry)
    {
        if (entry.Keys.Title.Length >= MinTitleLength)
        {
            yield return "title " + entry.Keys.Title[..Math.Min(TitleHeadLength, entry.Keys.Title.Length)];
        }

        if (entry.Keys.Doi.Length > 0)
        {
            yield return "doi " + entry.Keys.Doi;
        }

        if (entry.Keys.FirstAuthor.Length > 0)
        {
            yield return "author " + GetLastWord(entry);
        }
    }

    /// <summary>The last word of a family name: lists and notes place particles differently.</summary>
    private static string GetLastWord(ReferenceEntry entry)
    {
        var names = entry.Item.Author.Count > 0 ? entry.Item.Author : entry.Item.Editor;
        return names[0].Family is { } family ? Folding.ToKey(family.Split(' ')[^1]) : entry.Keys.FirstAuthor;
    }

    /// <summary>
    /// Whether a note prints a work again: titles that agree, one of which may lack its subtitle, or the title within
    /// the entry; with the same first author or, for long titles, the same year. Another year is another edition.
    /// </summary>
    private static bool IsSame(ReferenceEntry known, ReferenceEntry entry)
    {
        var (a, b) = (known.Keys, entry.Keys);
        if (a.Year > 0 && b.Year > 0 && a.Year != b.Year)
        {
            return false;
        }

        if (a.Doi.Length > 0 && a.Doi == b.Doi)
        {
            return true;
        }

        return (
                HaveSameAuthor(known, entry)
                || (b.Title.Length >= LongTitleLength && a.Year == b.Year && a.Title == b.Title)
            ) && HaveSameTitle(known, b);
    }

    private static bool HaveSameAuthor(ReferenceEntry known, ReferenceEntry entry) =>
        known.Keys.FirstAuthor.Length > 0
        && entry.Keys.FirstAuthor.Length > 0
        && GetLastWord(known) == GetLastWord(entry);

    private static bool HaveSameTitle(ReferenceEntry known, MatchKeys b)
    {
        var a = known.Keys;
        if (a.Title == b.Title || a.MainTitle == b.Title || (a.Title.Length > 0 && b.MainTitle == a.Title))
        {
            return true;
        }

        return b.Title.Length >= MinTitleLength
            && (
                (a.TitleDigits == b.TitleDigits && TitleComparer.DifferByMisprint(a.Title, b.Title))
                || (
                    known.Occurrence is { IsInReferenceList: true } listed
                    && b.Title.Length >= LongTitleLength
                    && Folding.ToKey(listed.Raw).Contains(b.Title, StringComparison.Ordinal)
                )
            );
    }
}
