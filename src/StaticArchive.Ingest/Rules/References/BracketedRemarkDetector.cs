using System.Collections.Frozen;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Remarks in square brackets within entries, which are no labels though a line may begin with them: <c>[online]</c>,
/// <c>[Accessed 3 May 2013]</c>, <c>[2004] UKHL 22</c>.
/// </summary>
internal static class BracketedRemarkDetector
{
    private const int FirstYear = 1500;

    /// <summary>First words of such remarks, folded.</summary>
    private static readonly FrozenSet<string> FirstWords = WordList
        .ParseSet(
            "online internet accessed cited viewed retrieved available last updated in translated trans tr original "
                + "orig phd dphd ma msc thesis dissertation unpublished abstract letter editorial review reprint "
                + "reprinted cd dvd cdrom pdf html web website webpage video film poster paper report book serial "
                + "monograph sic ed eds and first published dataset data software computer press emphasis my "
                + "consulte consulta consultado abgerufen aufgerufen zugriff stand geraadpleegd en im"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a bracketed label is a remark, or a year.</summary>
    public static bool IsRemark(ReferenceLabel label) =>
        label.Number >= FirstYear && label.Value.Length == 4
        || !label.Value.Any(unit => char.IsUpper(unit) || char.IsDigit(unit))
        || FirstWords.Contains(Folding.Fold(label.Value.Split(' ', ':', ',')[0]));
}
