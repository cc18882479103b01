using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>Names of lists of notes, and words that only notes have.</summary>
internal static class NoteWords
{
    /// <summary>English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Welsh; folded.</summary>
    private static readonly HashSet<string> Names = new(
        (
            "notes|endnotes|end notes|footnotes|foot notes|notes and references|references and notes|notes to the text"
            + "|notes and sources|endnotes and references|footnotes and references|notes to pages|chapter notes"
            + "|anmerkungen|endnoten|fußnoten|fussnoten|anmerkungen und literatur|einzelnachweise"
            + "|notes de fin|notes de bas de page|notes et references|notes et bibliographie"
            + "|notas|notas al pie|notas finales|notas y referencias|note|note a pie di pagina|note e riferimenti"
            + "|notas de rodape|notas finais|notas e referencias|noten|voetnoten|eindnoten|noten en literatuur"
            + "|noter|fotnoter|slutnoter|noter och referenser|fodnoter|slutnoter og referencer|noter og referencer"
            + "|nodiadau|troednodiadau|ôl-nodiadau|ol-nodiadau|nodiadau a chyfeiriadau"
        ).Split('|'),
        StringComparer.Ordinal
    );

    private static readonly string[] Signs = ["ibid", "op. cit", "loc. cit", "see also", "supra", "ebd.", "a.a.O."];

    /// <summary>Whether a heading names notes; a number before the name does not matter.</summary>
    public static bool IsHeading(string text) =>
        text.Length < 40
        && Names.Contains(Folding.Fold(text).Trim(' ', ':', '.', '*', '_').TrimStart([.. "0123456789. "]));

    /// <summary>Whether a text has words that entries of a reference list have not.</summary>
    public static bool HasSign(string text) =>
        Array.Exists(Signs, sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
