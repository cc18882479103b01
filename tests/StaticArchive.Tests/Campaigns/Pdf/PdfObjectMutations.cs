using System.Globalization;
using StaticArchive.Tests.Campaigns.Text;

namespace StaticArchive.Tests.Campaigns.Pdf;

/// <summary>What can happen to a PDF file: to its bytes, to what its objects say, to what its pages draw.</summary>
internal static class PdfObjectMutations
{
    private const int Deep = 3_000;
    private const int Many = 20_000;

    private static readonly string[] Absurd =
    [
        "0",
        "-1",
        "1e308",
        "99999999999999999999",
        "-2147483648",
        "4294967296",
        "0.0000001",
        "null",
        "[]",
        "<<>>",
        "(a)",
        "/Name",
        "true",
        "1 0 R",
        "2 0 R",
        "3 0 R",
        "99 0 R",
    ];

    /// <summary>Operators that are put before what a page draws.</summary>
    private static readonly (string Name, Func<string> Create)[] Drawn =
    [
        ("saved states", () => Repeat("q ", Many)),
        ("restored states", () => Repeat("Q ", Many)),
        ("singular matrix", () => "0 0 0 0 0 0 cm "),
        ("huge matrix", () => "1e30 0 0 1e30 1e30 1e30 cm "),
        ("huge letters", () => "BT /F1 1e9 Tf (deep) Tj ET "),
        ("letters without height", () => "BT /F1 0 Tf (deep) Tj ET "),
        ("absurd font", () => "BT /F9 10 Tf (deep) Tj ET "),
        ("turned", () => "BT /F1 10 Tf 0.7 0.7 -0.7 0.7 300 300 Tm (deep words) Tj ET "),
        ("long string", () => "BT /F1 10 Tf 72 100 Td (" + Repeat("deep ", Many) + ") Tj ET "),
        ("many lines", () => "BT /F1 1 Tf 1 TL 72 800 Td " + Repeat("(deep) Tj T* ", Many / 4) + "ET "),
        ("one place", () => Repeat("BT /F1 10 Tf 72 100 Td (deep) Tj ET ", Many / 10)),
        ("rules", () => Repeat("72 200 m 500 200 l S ", Many / 4)),
        ("frames", () => string.Concat(Enumerable.Range(0, Many / 10).Select(Frame))),
        ("nested arrays", () => "BT " + Repeat("[", Deep) + "(deep)" + Repeat("]", Deep) + " TJ ET "),
        ("nested dictionaries", () => "/Span " + Repeat("<</A ", Deep) + Repeat(">>", Deep) + " BDC "),
        ("marked content", () => Repeat("/P <</MCID 0>> BDC ", Many / 10)),
        ("open text", () => Repeat("BT ", Many / 10)),
        ("spread letters", () => "BT /F1 10 Tf 100000 Tc 100000 Tw (deep words) Tj ET "),
        ("raised letters", () => "BT /F1 10 Tf 72 300 Td " + Repeat("5 Ts (1) Tj -5 Ts (2) Tj ", 500) + "ET "),
        ("open string", () => "BT (deep"),
        ("no operator", () => Repeat("1 2 3 ", Many)),
    ];

    /// <summary>The bytes of a file, and what was done to it.</summary>
    public static (string Names, byte[] Bytes) Apply(Random chance, PdfSource source)
    {
        var isCompressed = chance.Next(2) == 0;
        switch (chance.Next(4))
        {
            case 0:
                var (names, bytes) = Mutations.Apply(chance, source.Build(isCompressed));
                return ($"bytes: {names}", bytes);
            case 1:
                return (SpoilObject(chance, source), source.Build(isCompressed));
            case 2:
                var stream = chance.Next(2) == 0 ? 4 : 5;
                var (name, create) = Drawn[chance.Next(Drawn.Length)];
                source.Streams[stream] = create() + source.Streams[stream];
                return ($"drawn: {name}", source.Build(isCompressed));
            default:
                var spoiled = SpoilNumber(chance, source);
                return (spoiled, source.Build(isCompressed));
        }
    }

    /// <summary>A value of an object becomes another one: objects lead to themselves, pages have no end.</summary>
    private static string SpoilObject(Random chance, PdfSource source)
    {
        var i = chance.Next(source.Objects.Count);
        var names = source.Objects[i].Split('/');
        var value = Absurd[chance.Next(Absurd.Length)];
        if (source.Streams.ContainsKey(i) || names.Length < 2)
        {
            source.Streams.Remove(i);
            source.Objects[i] = value;
            return $"object {i + 1} is {value}";
        }

        var at = 1 + chance.Next(names.Length - 1);
        var end = names[at].IndexOfAny([' ', '[', '(', '<']);
        names[at] = (end > 0 ? names[at][..end] : names[at]) + " " + value + (at == names.Length - 1 ? ">>" : "");
        source.Objects[i] = string.Join('/', names);
        return $"object {i + 1}, {names[at]}";
    }

    /// <summary>A number of a page's operators becomes an absurd one.</summary>
    private static string SpoilNumber(Random chance, PdfSource source)
    {
        var stream = chance.Next(2) == 0 ? 4 : 5;
        var words = source.Streams[stream].Split(' ');
        var places = Enumerable
            .Range(0, words.Length)
            .Where(k => double.TryParse(words[k], CultureInfo.InvariantCulture, out _))
            .ToList();
        var place = places[chance.Next(places.Count)];
        words[place] = Absurd[chance.Next(Absurd.Length)];
        source.Streams[stream] = string.Join(' ', words);
        return $"operand {place} of stream {stream} is {words[place]}";
    }

    private static string Frame(int i) =>
        string.Create(CultureInfo.InvariantCulture, $"{i % 500} {i % 700} 50 {10 + (i % 40)} re S ");

    private static string Repeat(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));
}
