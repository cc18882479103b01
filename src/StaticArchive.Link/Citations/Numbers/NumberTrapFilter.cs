using System.Collections.Frozen;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>Tells numbers that cite nothing by what stands around them.</summary>
internal static class NumberTrapFilter
{
    /// <summary>Parts of a paper that have numbers of their own, whatever stands before them.</summary>
    private static readonly FrozenSet<string> PartNouns = ToSet(
        "table tables tab figure figures fig figs annex annexes appendix appendices equation equations eq "
            + "eqs eqn eqns chart charts plate exhibit scheme formula formulas formulae theorem lemma "
            + "proposition corollary inequality footnote endnote tabelle abbildung abb gleichung anhang tableau "
            + "équation annexe tabla figura ecuación anexo tabela"
    );

    /// <summary>
    /// The same for these where no article and no adjective stands before them: <c>see condition [8]</c>, but <c>this
    /// condition [8]</c>.
    /// </summary>
    private static readonly FrozenSet<string> NumberedNouns = ToSet(
        "condition conditions section sections chapter chapters step steps item items question questions "
            + "paragraph para paragraphs article clause rule page pages p pp part model hypothesis example case "
            + "type class phase stage grade level option group version box line row column note point criterion "
            + "constraint expression system problem definition assumption principle schedule regulation "
            + "objective recommendation panel test sample"
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

    /// <summary>What is no citation whatever else speaks for it.</summary>
    private static readonly NumberTrap[] Traps =
    [
        // "[2010] EWCA Civ 12", "a repeat (2005) found": of a list with so many entries it would be a citation.
        new("year", marker => marker.Number is >= 1500 and <= 2100),
        // "(1) ask the owner", "¹ Department of Health", "[2] Income was taken as due."
        new("number of a paragraph", marker => marker.IsAtStart && !IsBracketInCell(marker)),
        // "y = mx + c    (4)"
        new("equation", marker => IsInBrackets(marker) && marker.IsOfEquation),
        // "24(3)", "s 4(2)(a)", "£(3)"
        new(
            "issue or subsection",
            marker =>
                marker.Marker.Form == NumberForm.Paren
                && (
                    (!marker.IsSpaced && char.IsDigit(marker.Previous))
                    || marker.Next == '('
                    || marker.IsBeforeLetter
                    || marker.Previous is '$' or '£' or '€' or '='
                )
        ),
        // "f(2)", "(G(1))"
        new(
            "function",
            marker => marker.Marker.Form == NumberForm.Paren && !marker.IsSpaced && marker.PreviousWord.Length == 1
        ),
        // "12 (3)" in a table
        new(
            "count in a cell",
            marker => marker.Marker is { Form: NumberForm.Paren, Scope.IsCell: true } && !char.IsLetter(marker.Previous)
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
        // "10³", "2²", "10⁻³": but "by 2014³"
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

    /// <summary>What is no citation unless it is the very next number that the paper has to cite.</summary>
    private static readonly NumberTrap[] Doubts =
    [
        // "This is Equation (2)", "The map is in Annex [4]"
        new("part of the paper", marker => PartNouns.Contains(marker.PreviousWord)),
        // "Compare condition [8]"
        new(
            "numbered noun",
            marker =>
                IsInBrackets(marker)
                && NumberedNouns.Contains(marker.PreviousWord)
                && (marker.WordBeforeThat.Length == 0 || WordsBeforeName.Contains(marker.WordBeforeThat))
        ),
        // "Some (25) did not reply"
        new(
            "quantity",
            marker =>
                marker.Marker is { Form: NumberForm.Paren, IsSingle: true } && Counts.Contains(marker.PreviousWord)
        ),
    ];

    /// <summary>Whether a word names a part of a paper that has a number: <c>Table</c>, <c>annex</c>.</summary>
    public static bool IsPartNoun(ReadOnlySpan<char> word) => PartNouns.Contains(word.ToString().ToLowerInvariant());

    /// <summary>The markers without those that cite nothing; the doubtful ones marked so.</summary>
    public static List<NumberMarker> Filter(string text, IEnumerable<NumberMarker> markers)
    {
        var kept = new List<NumberMarker>();
        foreach (var marker in markers)
        {
            var context = new NumberContext(text, marker);
            if (!Array.Exists(Traps, trap => trap.Applies(context)))
            {
                var isDoubtful =
                    marker.Form != NumberForm.Word
                    && (Array.Exists(Doubts, doubt => doubt.Applies(context)) || GoesOn(text, kept, marker));
                kept.Add(isDoubtful ? marker with { IsDoubtful = true } : marker);
            }
        }

        return kept;
    }

    /// <summary><c>formulas (5) and (6)</c>: what goes on with a doubtful one is doubtful too.</summary>
    private static bool GoesOn(string text, List<NumberMarker> before, NumberMarker marker) =>
        before.Count > 0
        && before[^1] is { IsDoubtful: true } last
        && last.Span.End <= marker.Span.Start
        && text.AsSpan(last.Span.End, marker.Span.Start - last.Span.End).Trim()
            is "and"
                or "or"
                or "to"
                or ","
                or "&"
                or "–"
                or "-"
                or ", and";

    private static bool IsInBrackets(NumberContext marker) =>
        marker.Marker.Form is NumberForm.Bracket or NumberForm.Paren;

    private static bool IsBracketInCell(NumberContext marker) =>
        marker.Marker is { Form: NumberForm.Bracket, Scope.IsCell: true };

    private static FrozenSet<string> ToSet(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
