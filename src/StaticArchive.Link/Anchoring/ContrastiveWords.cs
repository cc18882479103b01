using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Words that two sentences of one pattern differ by, folded: <c>four</c> and <c>five</c>, <c>northern</c> and
/// <c>southern</c>, <c>rose</c> and <c>fell</c>, <c>not</c>. Words of all languages stand together.
/// </summary>
internal static class ContrastiveWords
{
    /// <summary>Words that stand for the same number, from nought on; what counts or orders.</summary>
    private static readonly string[] NumberRows =
    [
        "zero nought null",
        "one first once single 1st ein eins eine erste ersten un une premier première uno una primero één eerste",
        "two second twice both 2nd zwei zweite zweiten beide deux deuxième dos segundo due secondo twee tweede",
        "three third thrice 3rd drei dritte dritten trois troisième tres tercero tre terzo drie derde",
        "four fourth 4th vier vierte vierten quatre quatrième cuatro cuarto quattro quarto vierde",
        "five fifth 5th fünf fünfte fünften cinq cinquième cinco quinto cinque vijf vijfde",
        "six sixth 6th sechs sechste sechsten sixième seis sexto sei sesto zes zesde",
        "seven seventh 7th sieben siebte siebten sept septième siete séptimo sette settimo zeven zevende",
        "eight eighth 8th acht achte achten huit huitième ocho octavo otto ottavo achtste",
        "nine ninth 9th neun neunte neunten neuf neuvième nueve noveno nove nono negen negende",
        "ten tenth 10th zehn zehnte zehnten dix dixième diez décimo dieci decimo tien tiende",
        "eleven eleventh 11th elf onze once undici",
        "twelve twelfth dozen 12th zwölf douze doce dodici twaalf",
        "thirteen thirteenth dreizehn treize trece tredici dertien",
        "fourteen fourteenth vierzehn quatorze catorce quattordici veertien",
        "fifteen fifteenth fünfzehn quinze quindici vijftien",
        "sixteen sixteenth sechzehn seize dieciséis sedici zestien",
        "seventeen seventeenth siebzehn diecisiete diciassette zeventien",
        "eighteen eighteenth achtzehn dieciocho diciotto achttien",
        "nineteen nineteenth neunzehn diecinueve diciannove negentien",
        "twenty twentieth zwanzig vingt veinte venti twintig",
    ];

    private const string LargerNumbers =
        "thirty thirtieth forty fortieth fifty fiftieth sixty sixtieth seventy seventieth eighty eightieth ninety "
        + "ninetieth hundred hundreds thousand thousands million millions billion billions dozens dreißig vierzig "
        + "fünfzig sechzig siebzig achtzig neunzig hundert tausend trente quarante cinquante soixante cent mille "
        + "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil trenta cento dertig veertig honderd "
        + "duizend half halves quarter quarters thirds double doubled triple trebled halved";

    private static readonly HashSet<string> Negations = WordList.ParseSet(
        "not no never none nobody nothing nowhere neither nor without cannot nicht kein keine keinen keiner keinem "
            + "nie niemals ohne ne pas jamais aucun aucune sans non nunca jamás ninguno ninguna sin mai nessuno "
            + "nessuna senza niet geen nooit zonder não nem sem inte ingen aldrig ikke nid ddim"
    );

    /// <summary>
    /// One row a kind of thing, its sides between bars; of words on two sides a sentence can only mean one.
    /// </summary>
    private static readonly string[] Rows =
    [
        "north|south|east|west|northeast|northwest|southeast|southwest",
        "northern northerly|southern southerly|eastern easterly|western westerly",
        "nord nördlich nördliche|süd sud südlich südliche|ost est östlich östliche|ouest westlich westliche",
        "norte|sur sul|este|oeste|centro",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        "spring|summer|autumn|winter",
        "more|less fewer",
        "most|least fewest",
        "many|few",
        "all every|some",
        "higher high highest|lower low lowest",
        "larger large largest bigger big|smaller small smallest",
        "longer long longest|shorter short shortest",
        "better good best|worse bad worst",
        "rise rose risen rising rises grew grow grown growing grows|fall fell fallen falling falls shrank shrink",
        "increase increased increasing increases|decrease decreased decreasing decreases reduce reduced reducing "
            + "fall fell",
        "improve improved improving improves|worsen worsened worsening decline declined declining",
        "before|after|during",
        "above over|below under",
        "earlier early|later late",
        "old older|new newer",
        "former|current present",
        "men man male males|women woman female females",
        "boys boy sons son|girls girl daughters daughter",
        "mothers mother|fathers father",
        "his|her hers",
        "he|she",
        "adults adult|children child",
        "urban|rural",
        "public|private",
        "local|national|regional",
        "primary|secondary|tertiary",
        "upper|lower",
        "left|right",
        "internal|external",
        "open opened|closed shut",
        "accepted agreed approved|rejected refused declined",
        "for|against",
        "always often|never seldom rarely",
        "minimum|maximum",
        "day days|week weeks|month months|year years|hour hours|decade decades",
    ];

    private static readonly Dictionary<string, int> NumberOfWord = ReadRows(NumberRows);
    private static readonly HashSet<string> LargeNumbers = [.. Fold(LargerNumbers)];
    private static readonly ILookup<string, Side> SidesOfWord = Rows.SelectMany(
            (row, number) => row.Split('|').SelectMany((words, side) => ReadSide(words, number, side))
        )
        .ToLookup(side => side.Word, StringComparer.Ordinal);

    /// <summary>
    /// What a word says in figures, so that <c>twelve</c> is <c>12</c> and <c>March</c> a month; null where it says no
    /// number.
    /// </summary>
    public static string? GetNumber(QuoteWord word) =>
        NumberOfWord.TryGetValue(word.Text, out var number) ? Invariant(number)
        : LargeNumbers.Contains(word.Text) || word.Text.Any(char.IsDigit) ? word.Text.TrimStart('0').PadLeft(1, '0')
        : IsMonth(word) ? "month " + Invariant(MonthNames.Parse(word.Text))
        : null;

    /// <summary>Whether a word denies: <c>not</c>; the end of <c>didn't</c> is a word of its own.</summary>
    public static bool IsNegation(string word) => Negations.Contains(word);

    /// <summary>
    /// Whether two words exclude each other: two sides of one row, or one the denial of the other: <c>likely</c> and
    /// <c>unlikely</c>.
    /// </summary>
    public static bool AreOpposed(string a, string b) =>
        a != b && (AreOnTwoSides(a, b) || IsDenial(a, b) || IsDenial(b, a));

    private static bool AreOnTwoSides(string a, string b) =>
        SidesOfWord[a].Any(one => SidesOfWord[b].Any(other => one.Row == other.Row && one.Number != other.Number));

    private static bool IsDenial(string longer, string word) =>
        word.Length > 3
        && longer.Length > word.Length
        && longer.EndsWith(word, StringComparison.Ordinal)
        && longer[..^word.Length] is "un" or "in" or "im" or "ir" or "il" or "dis" or "non" or "mis";

    /// <summary>A month has a capital where <c>may</c>, <c>march</c> and <c>mars</c> are other words.</summary>
    private static bool IsMonth(QuoteWord word) => word.IsCapital && MonthNames.Parse(word.Text) > 0;

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Side> ReadSide(string words, int row, int number) =>
        Fold(words).Select(word => new Side(word, row, number));

    private static Dictionary<string, int> ReadRows(string[] rows)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, row) in rows.Index())
        {
            foreach (var word in Fold(row))
            {
                table.TryAdd(word, number);
            }
        }

        return table;
    }

    private static string[] Fold(string words) => Folding.Fold(words).Split(' ');

    private sealed record Side(string Word, int Row, int Number);
}
