using StaticArchive.Ingest.Records;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Metadata;

/// <summary>The fields that a row of <c>papers.csv</c> states; paper.yml is trusted more, all else less.</summary>
internal static class PaperRowMetadataReader
{
    private static readonly MetadataEvidence Evidence = new("papers.csv", MetadataEvidence.Sidecar.Rank - 1);

    /// <summary>The readings; values that their fields cannot have are reported.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(IReadOnlyList<PaperCell> row, List<Message> messages) =>
        [.. row.SelectMany(cell => ReadCell(cell, messages))];

    private static IEnumerable<MetadataAssertion> ReadCell(PaperCell cell, List<Message> messages)
    {
        var schema = PaperTableReader.FindField(cell.Column)!;
        if (ValueChecker.Check(schema, cell.Value) is { } advice)
        {
            messages.Add(
                MessageCatalog.ValueNotKnown(
                    cell.Location,
                    cell.Column,
                    advice.IsUnsafe ? "" : cell.Value,
                    advice.Expected,
                    advice.Values
                )
            );
        }

        var field = schema
            .Aliases.Prepend(schema.Name)
            .Select(name => PaperFieldNames.Parse(name.ToLowerInvariant()))
            .First(known => known is not null)!
            .Value;
        var values = schema.Format == FieldFormat.Names ? WrittenNames.Split(cell.Value) : [cell.Value];
        return values
            .Select(value => FrontMatterMetadataReader.NormalizeValue(field, value))
            .OfType<string>()
            .Select(value => new MetadataAssertion(
                field.GetName(),
                value,
                cell.Location,
                Evidence.Words,
                Evidence.Rank
            ));
    }
}
