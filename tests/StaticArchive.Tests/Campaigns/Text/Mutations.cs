using System.Text;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>
/// What can happen to the bytes of a file, by accident or on purpose. Each is a function of chance and bytes alone.
/// </summary>
internal static class Mutations
{
    /// <summary>Signs and runs that are put in somewhere.</summary>
    private static readonly IReadOnlyList<string> Inserted = Repository.Strings(
        "tests",
        "StaticArchive.Tests",
        "Campaigns",
        "Text",
        "inserted.json"
    );

    private static readonly (string Name, Func<Random, byte[], byte[]> Apply)[] All =
    [
        ("flip", Flip),
        ("flip", Flip),
        ("cut", Cut),
        ("cut the end", (chance, bytes) => bytes[..chance.Next(bytes.Length + 1)]),
        ("repeat", Repeat),
        ("swap", Swap),
        ("put in", PutIn),
        ("put in", PutIn),
        ("put in", PutIn),
        ("flood", Flood),
        ("pathological", Unit),
        ("nest", Nest),
        ("bytes", (chance, bytes) => Insert(bytes, chance.Next(bytes.Length + 1), Noise(chance))),
        ("no line ends", (_, bytes) => [.. bytes.Select(value => value == '\n' ? (byte)' ' : value)]),
        ("carriage returns", (_, bytes) => Recode(bytes, text => text.Replace("\n", "\r", StringComparison.Ordinal))),
        ("no blanks", (_, bytes) => [.. bytes.Where(value => value != ' ')]),
        ("capitals", (_, bytes) => Recode(bytes, text => text.ToUpperInvariant())),
        ("line order", Lines),
        ("utf-16", (_, bytes) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))]),
        ("latin 1", (_, bytes) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes))),
        (
            "long line",
            (chance, bytes) =>
                Insert(
                    bytes,
                    chance.Next(bytes.Length + 1),
                    Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("word ", chance.Next(4_000))))
                )
        ),
        ("splice", Splice),
    ];

    /// <summary>One to four mutations, one after the other; their names say what was done.</summary>
    public static (string Names, byte[] Bytes) Apply(Random chance, byte[] bytes)
    {
        var names = new List<string>();
        for (var i = 1 + chance.Next(4); i > 0; i--)
        {
            var (name, mutate) = All[chance.Next(All.Length)];
            names.Add(name);
            bytes = mutate(chance, bytes);
        }

        return (string.Join(", ", names), bytes);
    }

    private static byte[] Flip(Random chance, byte[] bytes)
    {
        var flipped = (byte[])bytes.Clone();
        for (var i = chance.Next(1, 20); i > 0 && flipped.Length > 0; i--)
        {
            flipped[chance.Next(flipped.Length)] ^= (byte)(1 << chance.Next(8));
        }

        return flipped;
    }

    private static byte[] Cut(Random chance, byte[] bytes)
    {
        var (start, end) = Range(chance, bytes);
        return [.. bytes[..start], .. bytes[end..]];
    }

    private static byte[] Repeat(Random chance, byte[] bytes)
    {
        var (start, end) = Range(chance, bytes);
        var times = Math.Min(chance.Next(2, 60), 20_000 / Math.Max(1, end - start));
        return
        [
            .. bytes[..end],
            .. Enumerable.Repeat(bytes[start..end], Math.Max(1, times)).SelectMany(part => part),
            .. bytes[end..],
        ];
    }

    private static byte[] Swap(Random chance, byte[] bytes)
    {
        var (start, end) = Range(chance, bytes);
        var to = end + chance.Next(bytes.Length - end + 1);
        return [.. bytes[..start], .. bytes[end..to], .. bytes[start..end], .. bytes[to..]];
    }

    private static byte[] PutIn(Random chance, byte[] bytes) =>
        Insert(bytes, chance.Next(bytes.Length + 1), Encoding.UTF8.GetBytes(Inserted[chance.Next(Inserted.Count)]));

    private static byte[] Flood(Random chance, byte[] bytes) =>
        Insert(
            bytes,
            chance.Next(bytes.Length + 1),
            Encoding.UTF8.GetBytes(
                string.Concat(Enumerable.Repeat(Inserted[chance.Next(Inserted.Count)], chance.Next(500)))
            )
        );

    private static byte[] Unit(Random chance, byte[] bytes) =>
        Insert(
            bytes,
            chance.Next(bytes.Length + 1),
            Encoding.UTF8.GetBytes(
                Pathological.Repeat(Pathological.Units[chance.Next(Pathological.Units.Count)], chance.Next(3_000))
            )
        );

    private static byte[] Nest(Random chance, byte[] bytes)
    {
        string[] opens =
        [
            "(",
            "[",
            "{",
            "> ",
            "- ",
            "<div>",
            "<ul><li>",
            "<sec>",
            "<b>",
            "<table><tr><td>",
            "[a](",
            "*",
            "\"",
            "{a: ",
            "- - ",
        ];
        var open = opens[chance.Next(opens.Length)];
        return Insert(
            bytes,
            chance.Next(bytes.Length + 1),
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, chance.Next(2_000))))
        );
    }

    private static byte[] Lines(Random chance, byte[] bytes)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n');
        chance.Shuffle(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static byte[] Splice(Random chance, byte[] bytes)
    {
        var archive = Corpus.All[chance.Next(Corpus.All.Count)];
        var other = archive[chance.Next(archive.Count)].Bytes.ToArray();
        var (start, end) = Range(chance, other);
        return Insert(bytes, chance.Next(bytes.Length + 1), other[start..end]);
    }

    private static byte[] Noise(Random chance)
    {
        var noise = new byte[chance.Next(200)];
        chance.NextBytes(noise);
        return noise;
    }

    private static byte[] Recode(byte[] bytes, Func<string, string> change) =>
        Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes)));

    private static byte[] Insert(byte[] bytes, int at, byte[] part) => [.. bytes[..at], .. part, .. bytes[at..]];

    private static (int Start, int End) Range(Random chance, byte[] bytes)
    {
        var start = chance.Next(bytes.Length + 1);
        return (start, Math.Min(bytes.Length, start + chance.Next(1, 2_000)));
    }
}
