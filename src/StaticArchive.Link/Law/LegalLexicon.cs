using System.Collections.Frozen;
using System.Globalization;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Law;

/// <summary>Words and abbreviations that legal sources are named with, as OSCOLA and the Bluebook print them.</summary>
internal static class LegalLexicon
{
    private const int FirstYear = 1215;
    private const int LastYear = 2099;

    /// <summary>Small words inside a title: <c>Protection from Harassment Act</c>.</summary>
    private static readonly FrozenSet<string> Connectors = WordList
        .ParseSet("of and for to in on with from by against at or other etc de du la et")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Capitalised words before a name that are no part of it: <c>Since the Health Act</c>.</summary>
    private static readonly FrozenSet<string> Openers = WordList
        .ParseSet(
            "The This That These Those A An But Nor So Yet If When Where While Although Though As After Before "
                + "Both Between During Despite Each Either Every He Hence How However Its It Like "
                + "No Not Only Our Over Per See Since Some Such Than Their Then There They Through Thus Today "
                + "Under Unlike Until Upon Via We What Whether Which Within Without Also Cf Compare Following "
                + "Section Sections Part Parts Schedule Schedules Article Articles Chapter Clause Paragraph Reg "
                + "Sch Art Para "
                + "Pt Eg Ie Citing Quoting Applying Amended Repealed Repealing Amending Later Earlier Act Bill"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Places in brackets behind an Act: <c>Privacy Act 1988 (Cth)</c>.</summary>
    private static readonly FrozenSet<string> Jurisdictions = WordList
        .ParseSet(
            "Cth NSW Vic Qld SA WA Tas ACT NT UK NI Ireland NZ Scotland Wales England Canada Ont BC Alta Imp US IoM HK"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Courts of neutral citations that no prefix of <see cref="CourtPrefixes"/> covers.</summary>
    private static readonly FrozenSet<string> Courts = WordList
        .ParseSet(
            "EAT HCJAC HCJT CSIH CSOH SAC HCA FCA FCAFC FamCA VSC VSCA QSC QCA SASC SASCFC WASC WASCA TASSC "
                + "ACTSC NTSC SCC "
                + "ONCA ONSC BCCA BCSC ABCA ABQB QCCA QCCS NSCA MBCA SKCA FCJ ZACC ZASCA SGCA SGHC HKCFA HKCA CCJ JCPC "
                + "DIFC ICJ"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] CourtPrefixes = ["EW", "UK", "NI", "IE", "NZ", "NSW"];

    /// <summary>Series of law reports, without stops; a journal of the same shape is none.</summary>
    private static readonly FrozenSet<string> Reports = WordList
        .ParseSet(
            "AC QB KB Ch Fam P WLR ICR IRLR EHRR ECR CMLR CLR ALR ALJR DLR SCR FLR FCR BMLR PLR HLR SLT SC JC "
                + "SCLR SCCR IR "
                + "ILRM NI NILR BCLC BCC BLR CLC COD EGLR EMLR EPL FSR ITR JPL LGR LGLR LS MHLR PNLR PTSR RPC "
                + "RTR STC TLR "
                + "UKHRR ELR HRLR CCLR CCR FTLR NSWLR VR SASR NZLR FCAFC OR BCLR SALR ER Crim Inquest"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Series of law reports of several words, longest first.</summary>
    private static readonly string[] LongReports =
    [
        "All ER (Comm)",
        "All ER (EC)",
        "All ER",
        "Cr App R (S)",
        "Cr App R",
        "Lloyd's Rep Med",
        "Lloyd’s Rep Med",
        "Lloyd's Rep",
        "Lloyd’s Rep",
        "CCL Rep",
        "Med LR",
        "P & CR",
        "LR HL",
        "LR QB",
        "LR CP",
        "LR Ch App",
        "App Cas",
        "Ch D",
        "QBD",
        "LR Ex",
        "Admin LR",
        "Crim LR",
        "Pens LR",
        "Ir Rep",
        "I CJ Rep",
        "ICJ Rep",
        "S Ct",
    ];

    /// <summary>Nouns that end the name of an enactment.</summary>
    private static readonly FrozenDictionary<string, LegalKind> Nouns = WordList
        .ParseMap(
            StringComparer.Ordinal,
            (LegalKind.Statute, "Act Measure Ordinance Code"),
            (LegalKind.Instrument, "Regulations Order Rules"),
            (LegalKind.Bill, "Bill")
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a small word can stand within a title.</summary>
    public static bool IsConnector(string word) => Connectors.Contains(word.ToLowerInvariant());

    /// <summary>Whether a word before a name is no part of it.</summary>
    public static bool IsOpener(string word) => Openers.Contains(word);

    /// <summary>Whether a word in brackets says whose Act it is.</summary>
    public static bool IsJurisdiction(string word) => Jurisdictions.Contains(word);

    /// <summary>The kind of an enactment that a noun ends the name of.</summary>
    public static LegalKind? FindKind(string noun) => Nouns.TryGetValue(noun, out var kind) ? kind : null;

    /// <summary>The nouns that end the names of enactments.</summary>
    public static IEnumerable<string> EnactmentNouns => Nouns.Keys;

    /// <summary>Whether capitals name a court in a neutral citation: <c>UKHL</c>, <c>EWCA</c>.</summary>
    public static bool IsCourt(string word) =>
        Courts.Contains(word)
        || (
            word.Length is > 3 and < 8
            && word.All(char.IsUpper)
            && Array.Exists(CourtPrefixes, prefix => word.StartsWith(prefix, StringComparison.Ordinal))
        );

    /// <summary>Takes the name of a series of reports: <c>All ER</c>, <c>W.L.R.</c>; null for any other.</summary>
    public static string? TakeReport(LegalCursor cursor)
    {
        var known = Array.Find(LongReports, cursor.TryTake);
        if (known is not null)
        {
            return known;
        }

        var start = cursor.At;
        var word = cursor.TakeWord().ToString().Replace(".", "", StringComparison.Ordinal);
        if (Reports.Contains(word))
        {
            return word;
        }

        cursor.At = start;
        return null;
    }

    /// <summary>A year that law can be of; 0 for any other number.</summary>
    public static int ParseYear(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear
            ? year
            : 0;
}
