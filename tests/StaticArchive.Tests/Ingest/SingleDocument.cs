using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest;

/// <summary>Reads one document, as an archive of one paper.</summary>
internal static class SingleDocument
{
    /// <summary>The document made of a text.</summary>
    public static Document Read(string text, string extension) =>
        Assert.Single(Ingest(Encoding.UTF8.GetBytes(text), extension).Documents);

    /// <summary>An archive of one file.</summary>
    public static Intake Ingest(byte[] bytes, string extension) =>
        Ingestion.Read([new InputFile("input/papers/x/text" + extension, bytes)], settings => settings);
}
