using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>Names of lists of notes, and words that only notes have.</summary>
internal static class NoteWords
{
    private static readonly HashSet<string> Names =
    [
        .. LanguageCatalog.GetPhrases("sections of notes").Select(name => Folding.Fold(name)),
    ];

    private static readonly string[] Signs = ["ibid", "op. cit", "loc. cit", "see also", "supra", "ebd.", "a.a.O."];

    /// <summary>Whether a heading names notes; a number before the name does not matter.</summary>
    public static bool IsHeading(string text) =>
        text.Length < 40
        && Names.Contains(Folding.Fold(text).Trim(' ', ':', '.', '*', '_').TrimStart([.. "0123456789. "]));

    /// <summary>Whether a text has words that entries of a reference list have not.</summary>
    public static bool HasSign(string text) =>
        Array.Exists(Signs, sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
