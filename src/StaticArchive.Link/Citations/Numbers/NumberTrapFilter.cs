using System.Collections.Frozen;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>Tells numbers that cite nothing by what stands around them.</summary>
internal static class NumberTrapFilter
{
    /// <summary>Parts of a paper that have numbers of their own, whatever stands before them.</summary>
    private static readonly FrozenSet<string> PartNouns = ToSet(
        "table tables tab figure figures fig figs annex annexes appendix appendices equation equations eq eqs eqn eqns "
            + "chart charts plate exhibit scheme formula theorem lemma proposition corollary inequality footnote endnote "
            + "tabelle abbildung abb gleichung anhang tableau équation annexe tabla figura ecuación anexo tabela"
    );

    /// <summary>The same for these where no article and no adjective stands before them: <c>see condition [8]</c>,
    /// but <c>this condition [8]</c>.</summary>
    private static readonly FrozenSet<string> NumberedNouns = ToSet(
        "condition conditions section sections chapter chapters step steps item items question questions paragraph para "
            + "paragraphs article clause rule page pages p pp part model hypothesis example case type class phase stage "
            + "grade level option group version box line row column note point criterion constraint expression system "
            + "problem definition assumption principle schedule regulation objective recommendation panel test sample"
    );

    /// <summary>Words before a noun that make it a name: <c>compare condition</c>, <c>in step</c>.</summary>
    private static readonly FrozenSet<string> WordsBeforeName = ToSet(
        "see compare in of by from under to with on and or is as at for into via than using per cf satisfies"
    );

    /// <summary>Words that count what a bracket gives the number of: <c>some (25) did not reply</c>.</summary>
    private static readonly FrozenSet<string> Counts = ToSet(
        "some few many most all half several others another none majority minority third quarter total totals rest "
            + "remainder number one two three four five six seven eight nine ten eleven twelve twenty aged age n"
    );

    /// <summary>Units that are squared or cubed.</summary>
    private static readonly FrozenSet<string> Units = ToSet(
        "km cm mm dm nm µm μm m ft yd mi in inch inches foot feet yard yards mile miles metre metres meter meters "
            + "kilometre kilometres s sec kg ha l ml"
    );

    private static readonly NumberTrap[] Traps =
    [
        // "[2010] EWCA Civ 12", "a repeat (2005) found": of a list with so many entries it would be a citation.
        new("year", marker => marker.Number is >= 1500 and <= 2100),
        // "(1) ask the owner", "¹ Department of Health", "[2] Income was taken as due."
        new("number of a paragraph", marker => marker.IsAtStart && !(marker.Marker is { Form: NumberForm.Bracket, Scope.IsCell: true })),
        // "This is Equation (2)", "The map is in Annex [4]"
        new("part of the paper", marker => PartNouns.Contains(marker.PreviousWord) && marker.Marker.Form != NumberForm.Word),
        // "Compare condition [8]"
        new(
            "numbered noun",
            marker =>
                marker.Marker.Form is NumberForm.Bracket or NumberForm.Paren
                && NumberedNouns.Contains(marker.PreviousWord)
                && (marker.WordBeforeThat.Length == 0 || WordsBeforeName.Contains(marker.WordBeforeThat))
        ),
        // "y = mx + c    (4)"
        new(
            "equation",
            marker =>
                marker.Marker.Form is NumberForm.Bracket or NumberForm.Paren && marker.IsAtEnd && marker.IsEquation
        ),
        // "Some (25) did not reply", "24(3)", "s 4(2)(a)"
        new(
            "quantity or subsection",
            marker =>
                marker.Marker.Form == NumberForm.Paren
                && (
                    (marker.Marker.IsSingle && Counts.Contains(marker.PreviousWord))
                    || (!marker.IsSpaced && char.IsDigit(marker.Previous))
                    || marker.Next == '('
                    || char.IsLetterOrDigit(marker.Next)
                    || marker.Previous is '$' or '£' or '€' or '='
                    || marker.Marker.Scope.IsCell && char.IsDigit(marker.Previous)
                )
        ),
        // "50 m²", "people per km²", "R² was", "χ²": but for the article, a letter alone is a quantity.
        new(
            "power",
            marker =>
                marker.Marker is { Form: NumberForm.Superscript, IsSingle: true }
                && !marker.IsSpaced
                && char.IsLetter(marker.Previous)
                && (
                    (marker.Number <= 3 && Units.Contains(marker.PreviousWord))
                    || (marker.Number <= 12 && marker.PreviousWord.Length == 1)
                )
        ),
        // "10³", "2²", "10⁻³", "x = (a + b)²": but "by 2014³"
        new(
            "power of a number",
            marker =>
                marker.Marker.Form == NumberForm.Superscript
                && !marker.IsSpaced
                && (
                    (marker.Marker.IsSingle && marker.IsBehindBase)
                    || NumberSigns.IsDash(marker.Previous)
                    || marker.Previous == '+'
                )
        ),
        // "Ca²⁺", "¹⁴C", "the ¹³⁷Cs level"
        new(
            "isotope or ion",
            marker =>
                marker.Marker.Form == NumberForm.Superscript
                && (
                    marker.Next is '⁺' or '⁻'
                    || (char.IsLetter(marker.Next) && (marker.IsSpaced || marker.Previous is '(' or '-' or '\0'))
                )
        ),
    ];

    /// <summary>Whether a marker is one of them.</summary>
    public static bool IsTrap(string text, NumberMarker marker)
    {
        var context = new NumberContext(text, marker);
        return Array.Exists(Traps, trap => trap.Applies(context));
    }

    private static FrozenSet<string> ToSet(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
