using StaticArchive.Link.References.Notes;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>
/// Words that stand for the citation before: <c>Ibid.</c>, <c>Id. at 30</c>, <c>Ebd.</c>, <c>Loc. cit.</c>
/// </summary>
internal static class IbidReader
{
    private static readonly string[] Anywhere = ["ibidem", "ibid.", "ibid", "ebenda", "ebda.", "ebda", "ebd.", "ebd"];

    private static readonly string[] AtStart =
    [
        "id.",
        "idem",
        "ib.",
        "loc. cit.",
        "loc cit",
        "op. cit.",
        "op cit",
        "a.a.O.",
        "a. a. O.",
        "ivi",
    ];

    /// <summary>Offset behind the words that stand here; -1 where none do.</summary>
    /// <param name="first">Where the words of the note begin.</param>
    public static int Read(string text, int at, int end, int first)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return -1;
        }

        var found = Array.Find(Anywhere, word => BackReference.IsPhraseAt(text, at, end, word));
        if (found is null && NoteScanner.IsStart(text, at, first))
        {
            found = Array.Find(AtStart, word => BackReference.IsPhraseAt(text, at, end, word));
        }

        return found is null ? -1 : at + found.Length;
    }
}
