using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests;

/// <summary>
/// A case file: a sentence that says what holds, the files of a small archive, and what some view of it has to print.
/// <code>
/// case: a box in the middle of a sentence is put behind it
/// ---- input/papers/x.md
/// # Title
/// …
/// ---- expect blocks
/// heading 1 | Title
/// </code>
/// A part may be a file of the repository instead of text: <c>---- input/papers/x.md from input/papers/x.md</c>.
/// Text that contains lines of <c>----</c> names another separator in its second line: <c>separator: ~~~~</c>.
/// A line <c>from: input/papers/x/</c> in the header takes files of this repository's own archive as well.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Header">Its lines before the first part, as they stand.</param>
/// <param name="Separator">What its parts begin with.</param>
/// <param name="Parts">Name and text of each part, in order.</param>
internal sealed record Case(
    string Path,
    string Header,
    string Separator,
    IReadOnlyList<(string Name, string Text)> Parts
)
{
    /// <summary>
    /// Whether expectations are rewritten instead of compared: <c>ACCEPT=1 dotnet test</c>; never on CI.
    /// </summary>
    public static bool Accepts { get; } =
        Environment.GetEnvironmentVariable("ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null or "";

    /// <summary>Reads a case file.</summary>
    public static Case Read(string path)
    {
        // Page breaks of a text are characters of it, not ends of lines.
        var lines = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var separator =
            lines
                .Select(line =>
                    line.StartsWith("separator: ", StringComparison.Ordinal)
                        ? line["separator: ".Length..].Trim()
                        : null
                )
                .FirstOrDefault(found => found is not null)
            ?? "----";
        var parts = new List<(string, StringBuilder)>();
        var header = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.StartsWith(separator + " ", StringComparison.Ordinal))
            {
                parts.Add((line[(separator.Length + 1)..].Trim(), new StringBuilder()));
            }
            else
            {
                (parts.Count == 0 ? header : parts[^1].Item2).Append(line).Append('\n');
            }
        }

        return new Case(
            path,
            header.ToString(),
            separator,
            [.. parts.Select(part => (part.Item1, part.Item2.ToString()))]
        );
    }

    /// <summary>The files of the archive it describes.</summary>
    public IReadOnlyList<InputFile> Input() =>
        [
            .. Taken(),
            .. Parts
                .Where(part => !part.Name.StartsWith("expect ", StringComparison.Ordinal))
                .Select(part => Input(part.Name, part.Text)),
        ];

    private static InputFile Input(string name, string text)
    {
        var from = name.IndexOf(" from ", StringComparison.Ordinal);
        return from < 0
            ? new InputFile(name, Encoding.UTF8.GetBytes(text.TrimEnd('\n') + "\n"))
            : new InputFile(
                name[..from],
                File.ReadAllBytes(Repository.At(name[(from + " from ".Length)..].Split('/')))
            );
    }

    private IEnumerable<InputFile> Taken() =>
        Header
            .Split('\n')
            .Where(line => line.StartsWith("from: ", StringComparison.Ordinal))
            .SelectMany(line => Repository.Files(line["from: ".Length..].Trim()));

    /// <summary>The views it has expectations of.</summary>
    public IEnumerable<(string View, string Expected)> Expectations() =>
        Parts
            .Where(part => part.Name.StartsWith("expect ", StringComparison.Ordinal))
            .Select(part => (part.Name["expect ".Length..], part.Text.TrimEnd('\n')));

    /// <summary>Writes the file again with what was found in place of what was expected.</summary>
    public void Accept(IReadOnlyDictionary<string, string> actual)
    {
        var text = new StringBuilder(Header);
        foreach (var (name, content) in Parts)
        {
            var view = name.StartsWith("expect ", StringComparison.Ordinal) ? name["expect ".Length..] : null;
            text.Append(Separator)
                .Append(' ')
                .Append(name)
                .Append('\n')
                .Append(view is null ? content : actual[view] + "\n");
        }

        File.WriteAllText(Path, text.ToString().TrimEnd('\n') + "\n");
    }
}
