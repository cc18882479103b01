using StaticArchive.Model;

namespace StaticArchive.Ingest.Metadata;

/// <summary>A field and the keys it may stand under, the first that is there wins.</summary>
internal sealed record FieldKeys(PaperField Field, params string[] Names)
{
    /// <summary>The keys; without any, the field's own name.</summary>
    public string[] Keys { get; } = Names.Length > 0 ? Names : [Field.GetName()];
}
