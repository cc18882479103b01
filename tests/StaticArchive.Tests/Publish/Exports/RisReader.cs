namespace StaticArchive.Tests.Publish.Exports;

/// <summary>A small strict reader of RIS: every line is <c>XX  - value</c> and ends with CR LF.</summary>
internal static class RisReader
{
    /// <summary>The records, each a list of tags and values in order.</summary>
    public static IReadOnlyList<IReadOnlyList<(string Tag, string Value)>> Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var (records, current) = (new List<IReadOnlyList<(string, string)>>(), new List<(string, string)>());
        foreach (var line in text[..^2].Split("\r\n"))
        {
            Assert.Matches("^[A-Z][A-Z0-9]  - [^\r\n]*$", line);
            if (line.StartsWith("ER", StringComparison.Ordinal))
            {
                Assert.Equal("ER  - ", line);
                records.Add(current);
                current = [];
                continue;
            }

            current.Add((line[..2], line[6..]));
        }

        Assert.Empty(current);
        return records;
    }
}
