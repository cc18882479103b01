using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Words that tell authors from other capitalised words: those that open sentences, those that have years of their
/// own, those within names of organisations, and the verbs that follow a citation.
/// </summary>
internal static class CitationLexicon
{
    private static readonly HashSet<string> SentenceOpeners = WordList.ParseSet(
        "A About Above According Accordingly Additionally Adapted After Afterwards Again Against All Along "
            + "Already Also Although Among An And Another Any Are As Aside At Based Because Before Below Besides "
            + "Between Beyond Both But By "
            + "Compare Compared Consequently Consistent Contrary Conversely Copyright Cf Despite Did Do Does "
            + "During Each Earlier Early Either Especially Even Eventually Every Except Finally First Firstly "
            + "Following For Formerly Four From Further Furthermore "
            + "Given Had Has Have He Hence Her Here His How However If Importantly In Including Indeed "
            + "Initially Instead Interestingly Into Is It Its Just Last Lastly Later Like Likewise Many "
            + "Meanwhile Methods Modified More Moreover Most Much "
            + "Nevertheless Next No Nonetheless Nor Not Notably Now Of On Once One Only Or Other Others "
            + "Otherwise Our Over Overall Previously Rather Recently Regarding Reproduced Review Reviewed "
            + "Second Secondly See Several She Similar Similarly Since "
            + "Some Sources Source Still Subsequently Such Than That The Their Then There Thereafter Therefore "
            + "These They Third Thirdly This Those Three Through Throughout Thus To Together Two Under Unlike "
            + "Until Unlike Upon Using Very Via We Were What When "
            + "Where Whereas Whether Which While Who Whose Why With Within Without Yet You Your Per Drawing "
            + "Citing Quoting Quoted Cited Data Note Notes Results Reported Early Late Mid Ca Circa Published "
            + "Unpublished Respectively Specifically Remarkably "
            + "Surprisingly Research Studies Study Work Works Authors Author Originally Recent Contrast "
            + "Addition Agreement Accordance Line"
    );

    private static readonly HashSet<string> DatedNouns = WordList.ParseSet(
        "January February March April May June July August September October November December Jan Feb Mar "
            + "Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer Autumn Fall Winter Monday Tuesday Wednesday "
            + "Thursday Friday Saturday Sunday "
            + "Act Acts Bill Regulation Regulations Directive Order Statute Law Ordinance Decree Treaty "
            + "Convention Protocol Amendment Resolution Section Sections Article Articles Schedule Clause "
            + "Paragraph "
            + "Table Tables Figure Figures Fig Figs Box Boxes Chapter Chapters Appendix Annex Equation Eq Eqs "
            + "Panel Plate Scheme Supplement Supplementary Part Page Pages Volume Vol Issue Number No Version "
            + "Release Edition Phase Stage Step Level Grade Class Type Model "
            + "Award Awards Prize Medal Honours Census Season Day Days Week Weeks Month Months Year Years "
            + "Quarter Semester Term Session Round Wave Cohort Generation Circa AD BC BCE CE UTC GMT UK USA US "
            + "EU Olympics Olympic Championship Cup Games Conference Symposium "
            + "Room Suite Floor Windows Excel Word Office SPSS Stata SAS Matlab MATLAB Microsoft Copyright "
            + "Since Until Grant Project Contract Patent Accession Group Groups Experiment Experiments Trial "
            + "Agenda Vision Horizon Euro Expo Budget Election Elections Referendum Summit Congress Festival "
            + "Programme Program Survey Declaration Accord Agreement Code Rules Constitution Pact Budgets "
            + "Trials Site Sites Plot Exp Population Mean Total Sample Size"
    );

    private static readonly HashSet<string> FunctionWords = WordList.ParseSet(
        "of for on the and in to de la le du des del della di für der und et y from"
    );

    private static readonly HashSet<string> ReportingVerbs = WordList.ParseSet(
        "argue argues argued find finds found report reports reported suggest suggests suggested show shows "
            + "showed state states stated note notes noted describe describes described claim claims claimed "
            + "conclude concludes concluded observe observes observed "
            + "say says said warn warns warned recommend recommends recommended call calls called set sets "
            + "publish published agree agrees agreed stress stresses stressed insist insists maintain "
            + "maintains draw draws drew offer offers offered provide provides provided believe believes "
            + "believed see sees saw reveal reveals revealed confirm confirms confirmed predict predicts "
            + "emphasise emphasises emphasised emphasize emphasizes emphasized distinguish distinguishes "
            + "distinguished outline outlines outlined comment comments commented add adds added define "
            + "defines defined propose proposes proposed presents presented examine examines examined "
            + "identify identifies identified points writes wrote explains explained contends asserts "
            + "indicates indicated demonstrated demonstrates estimate estimated estimates highlights "
            + "discusses discussed considers reviewed"
    );

    /// <summary>Whether a capitalised word opens a sentence rather than a name.</summary>
    public static bool IsSentenceOpener(ReadOnlySpan<char> word) =>
        SentenceOpeners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>
    /// Whether a year behind a word is the word's own: <c>March 2011</c>, <c>Health Act 1999</c>, <c>Award 2009</c>.
    /// </summary>
    public static bool IsDatedNoun(ReadOnlySpan<char> word) =>
        DatedNouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Small words within names of organisations: <c>Secretary of State for Health</c>.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) =>
        FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word says that somebody states something: <c>Peck (2003) argues</c>.</summary>
    public static bool IsReportingVerb(ReadOnlySpan<char> word) =>
        ReportingVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
