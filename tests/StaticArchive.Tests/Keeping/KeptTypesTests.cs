using System.Reflection;
using StaticArchive.Caching.Serialization;
using StaticArchive.IO;

namespace StaticArchive.Tests.Keeping;

/// <summary>
/// Every type that can be met in a kept value or a key can be written, and no value of a derived type can stand in its
/// place.
/// </summary>
public class KeptTypesTests
{
    private static readonly Assembly Program = typeof(FileSystem).Assembly;

    private readonly SerializerRegistry _shapes = new();
    private readonly HashSet<Type> _seen = [];
    private readonly List<string> _trouble = [];

    [Theory]
    [InlineData("StaticArchive.Ingest.Records.PaperReader+Result")]
    [InlineData("StaticArchive.Ingest.RememberedFiles+PaperFiles")]
    [InlineData("StaticArchive.Link.References.Print")]
    [InlineData("StaticArchive.Link.References.SortedPrints")]
    [InlineData("StaticArchive.Link.References.SortedPrints+Key")]
    [InlineData("StaticArchive.Link.Citations.CitationLinker+Found")]
    [InlineData("StaticArchive.Link.Citations.CitationLinker+Scan")]
    [InlineData("StaticArchive.Link.Timeline.DatedMentions+Searched")]
    [InlineData("StaticArchive.Link.Timeline.OrganisationMentions+Searched")]
    [InlineData("StaticArchive.Documents.DatedMention")]
    [InlineData("StaticArchive.Documents.OrganisationMention")]
    [InlineData("StaticArchive.Publish.Makings+OfPaper")]
    [InlineData("StaticArchive.Publish.Makings+OfWork")]
    public void All_that_it_holds_can_be_written(string root)
    {
        Walk(Program.GetType(root, throwOnError: true)!, root);
        Assert.Equal([], _trouble);
    }

    private void Walk(Type type, string path)
    {
        if (!_seen.Add(type))
        {
            return;
        }

        try
        {
            _shapes.Get(type);
        }
        catch (NotSupportedException fault)
        {
            _trouble.Add($"{path}: {fault.Message}");
            return;
        }

        foreach (var part in type.GetGenericArguments().Concat(type.IsArray ? [type.GetElementType()!] : []))
        {
            Walk(part, $"{path}<{part.Name}>");
        }

        if (_shapes.Get(type) is ObjectSerializer or InternedObjectSerializer)
        {
            _trouble.AddRange(
                Program
                    .GetTypes()
                    .Where(other => other.BaseType == type)
                    .Select(other => $"{path}: {other} may stand where {type} is kept")
            );
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                Walk(field.FieldType, $"{path}.{field.Name}");
            }
        }
    }
}
