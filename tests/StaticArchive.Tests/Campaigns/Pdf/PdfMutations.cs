using System.Text;

namespace StaticArchive.Tests.Campaigns.Pdf;

/// <summary>What can happen to the bytes of a PDF file, by accident or on purpose.</summary>
internal static class PdfMutations
{
    private static readonly string[] Inserted =
    [
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "<< /A << /A << /A << /A << /A << /A <<",
        " 1 0 R ",
        " 3 0 R ",
        " 6 0 R ",
        "/Kids [2 0 R 2 0 R 3 0 R] ",
        "/Parent 3 0 R ",
        "/Contents [4 0 R 4 0 R 4 0 R 6 0 R] ",
        "/Filter [/FlateDecode /FlateDecode] ",
        "/Length 999999999 ",
        "/MediaBox [0 0 1e30 -1e30] ",
        "/Rotate 45 ",
        "/UserUnit 1e9 ",
        " 99999999999999999999 ",
        " -1 ",
        " q q q q q q q q ",
        " Q Q Q Q ",
        " /X Do /X Do ",
        " 1e300 0 0 1e300 0 0 cm ",
        " 0 0 0 0 0 0 cm ",
        " NaN ",
        "(((((((",
        "stream\n",
        "endstream endobj ",
        "trailer << /Root 1 0 R /Prev 0 >> ",
        "/Encrypt << /Filter /Standard /V 4 /R 4 /O (x) /U (y) /P -1 >> ",
        "/StructTreeRoot 1 0 R /MarkInfo << /Marked true >> ",
        "/PageLabels << /Nums [0 << /S /D >>] /Kids [1 0 R] >> ",
        "/Outlines << /First 1 0 R /Type /Outlines >> ",
    ];

    /// <summary>One to four of them, one after the other; their names say what was done.</summary>
    public static (string Names, byte[] Bytes) Apply(Random chance, byte[] bytes)
    {
        List<string> names = [];
        for (var at = 1 + chance.Next(4); at > 0; at--)
        {
            var kind = chance.Next(7);
            names.Add(kind.ToString(System.Globalization.CultureInfo.InvariantCulture));
            bytes = Apply(chance, bytes, kind);
        }

        return (string.Join('+', names), bytes);
    }

    private static byte[] Apply(Random chance, byte[] bytes, int kind)
    {
        var place = chance.Next(bytes.Length + 1);
        var other = chance.Next(bytes.Length + 1);
        var (start, end) = (Math.Min(place, other), Math.Max(place, other));
        return kind switch
        {
            0 => [.. bytes.Select(value => chance.Next(200) == 0 ? (byte)chance.Next(256) : value)],
            1 => bytes[..place],
            2 => [.. bytes[..start], .. bytes[Math.Min(end, start + chance.Next(200))..]],
            3 => [.. bytes[..end], .. bytes[start..]],
            4 =>
            [
                .. bytes[..place],
                .. Repeat(Inserted[chance.Next(Inserted.Length)], chance.Next(60)),
                .. bytes[place..],
            ],
            5 => Swap(chance, bytes),
            _ =>
            [
                .. bytes[..place],
                .. Encoding.Latin1.GetBytes(Inserted[chance.Next(Inserted.Length)]),
                .. bytes[place..],
            ],
        };
    }

    private static byte[] Repeat(string text, int count) =>
        Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(text, count)));

    /// <summary>Digits become other digits: offsets, lengths, sizes and references lead elsewhere.</summary>
    private static byte[] Swap(Random chance, byte[] bytes) =>
        [
            .. bytes.Select(value =>
                char.IsAsciiDigit((char)value) && chance.Next(12) == 0 ? (byte)('0' + chance.Next(10)) : value
            ),
        ];
}
