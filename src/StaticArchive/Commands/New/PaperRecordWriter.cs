using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary>
/// Writes a <c>paper.yml</c> with what reading found in a file, each line a comment until somebody changes it, so that
/// what is right stays found and what is wrong is put right in its place.
/// </summary>
internal static class PaperRecordWriter
{
    // What every paper ought to have, found or not.
    private static readonly string[] Expected = ["title", "authors", "issued", "type"];

    /// <summary>The text below the first line.</summary>
    /// <param name="paper">What was found.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="stated">What the person said, by field; it wins.</param>
    public static string Write(Paper paper, string file, IReadOnlyDictionary<string, string> stated)
    {
        var text = new StringBuilder(
            $"# What reading found in {file}, and where. What is right can stay as it is.\n"
                + "# Where a line is wrong, take the # at its beginning away and put it right:\n"
                + "# what stands here without # wins.\n"
        );
        foreach (var field in PaperSchema.Record)
        {
            text.Append(
                stated.TryGetValue(field.Name, out var value)
                    ? YamlFormatter.FormatField(field.Name, value)
                    : FormatFound(paper, field)
            );
        }

        return text.ToString();
    }

    private static string FormatFound(Paper paper, SchemaField field)
    {
        var readings = paper.Assertions.Where(reading => reading.IsPreferred && IsOf(reading, field)).ToList();
        if (readings.Count > 0)
        {
            var values = readings.Select(reading => YamlFormatter.FormatQuoted(reading.Value)).ToList();
            var value = field.Format is FieldFormat.Names or FieldFormat.TextList
                ? $"[{string.Join(", ", values)}]"
                : values[0];
            return $"# {field.Name}: {value}  # {FormatOrigin(readings[0])}\n";
        }

        return !Expected.Contains(field.Name, StringComparer.Ordinal) ? ""
            : field.Name == "type" ? $"# type: {paper.Item.Type}  # nothing states it; this follows from the rest\n"
            : $"# {field.Name}:  # nothing states it{(field.Example is null ? "" : $"; such as {field.Example}")}\n";
    }

    private static bool IsOf(MetadataAssertion reading, SchemaField field) =>
        reading.Field == field.Name || field.Aliases.Contains(reading.Field, StringComparer.Ordinal);

    private static string FormatOrigin(MetadataAssertion reading) =>
        TerminalText.EscapeLine(
            reading.Location.PlaceWithinFile is { Length: > 0 } place ? $"{place}: {reading.Rule}" : reading.Rule
        );
}
