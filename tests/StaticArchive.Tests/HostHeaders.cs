namespace StaticArchive.Tests;

/// <summary>
/// The headers that <c>netlify.toml</c> gives to paths. Reads the little of TOML that its header blocks use.
/// </summary>
/// <param name="Path">Path pattern: <c>/*</c>, <c>/assets/*</c>, <c>/papers/:paper/source/*</c>.</param>
/// <param name="Values">Names and values.</param>
internal sealed record HostHeaders(string Path, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The blocks of the repository's file, in order.</summary>
    public static IReadOnlyList<HostHeaders> Read() => Parse(File.ReadAllLines(Repository.At("netlify.toml")));

    /// <summary>
    /// The headers of a path: of all blocks that fit, and as the host does it, two values of one name in one line.
    /// </summary>
    public static IReadOnlyDictionary<string, string> For(string path, IReadOnlyList<HostHeaders> blocks) =>
        blocks
            .Where(block => block.Fits(path))
            .SelectMany(block => block.Values)
            .GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                group => group.Key,
                group => string.Join(", ", group.Select(pair => pair.Value)),
                StringComparer.OrdinalIgnoreCase
            );

    /// <summary>
    /// The blocks of a file: <c>[[headers]]</c>, <c>for = "…"</c>, <c>[headers.values]</c>, <c>Name = "value"</c>.
    /// </summary>
    public static IReadOnlyList<HostHeaders> Parse(IEnumerable<string> lines)
    {
        var blocks = new List<(string Path, Dictionary<string, string> Values)>();
        var inHeaders = false;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            if (line.StartsWith('['))
            {
                inHeaders = line.StartsWith("[[headers]]", StringComparison.Ordinal) || line == "[headers.values]";
                if (line.StartsWith("[[headers]]", StringComparison.Ordinal))
                {
                    blocks.Add(("", new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)));
                }
            }
            else if (inHeaders && line.Split('=', 2) is [var name, var value])
            {
                var text = value.Trim().Trim('"');
                if (name.Trim() == "for")
                {
                    blocks[^1] = (text, blocks[^1].Values);
                }
                else
                {
                    blocks[^1].Values[name.Trim()] = text;
                }
            }
        }

        return [.. blocks.Select(block => new HostHeaders(block.Path, block.Values))];
    }

    private bool Fits(string path)
    {
        var (pattern, parts) = (Path.Trim('/').Split('/'), path.Trim('/').Split('/'));
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == "*")
            {
                return true;
            }

            if (i >= parts.Length || (!pattern[i].StartsWith(':') && pattern[i] != parts[i]))
            {
                return false;
            }
        }

        return parts.Length == pattern.Length;
    }
}
