using System.Security.Cryptography;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Images;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Papers;

/// <summary>Finds the files of the pictures that a document names, and makes them safe to publish.</summary>
/// <param name="source">The document's file.</param>
/// <param name="folder">The pictures beside it.</param>
/// <param name="messages">Gets what is missing, not safe or not described.</param>
internal sealed class PictureResolver(SourceFile source, PictureFolder folder, List<Message> messages)
{
    private const int MaxBytes = 24_000_000;
    private const int MinDescriptionLength = 4;

    private readonly Dictionary<DraftPicture, Picture> _published = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PictureFile> _files = new(StringComparer.Ordinal);

    /// <summary>The pictures that can be published.</summary>
    public IReadOnlyDictionary<DraftPicture, Picture> Published => _published;

    /// <summary>Their files, each once, by name.</summary>
    public IReadOnlyList<PictureFile> Files => [.. _files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>The blocks, of which those whose picture was found are not without it any longer.</summary>
    public IReadOnlyList<Draft> Resolve(IReadOnlyList<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var picture in draft.Pictures)
            {
                if (Publish(picture) is { } published)
                {
                    _published[picture] = published;
                }
                else if (draft.Lost is null)
                {
                    ReportMissing(picture);
                }
            }
        }

        return
        [
            .. drafts.Select(draft =>
                draft.Lost is not null
                && draft.Pictures.Any(picture => !picture.IsAbove && _published.ContainsKey(picture))
                    ? draft with
                    {
                        Lost = null,
                    }
                    : draft
            ),
        ];
    }

    private Picture? Publish(DraftPicture picture)
    {
        var bytes = picture.Bytes ?? folder.Find(source.Path, picture.Address)?.Bytes;
        if (bytes is null)
        {
            return null;
        }

        if (bytes.Value.Length > MaxBytes)
        {
            messages.Add(MessageCatalog.PictureNotSafe(GetLocation(picture), picture.Address, "it is over 24 MB"));
            return null;
        }

        var read = ImageSizeReader.Read(bytes.Value.Span) is { } size
            ? Add(picture, size, bytes.Value)
            : AddDrawing(picture, bytes.Value);
        if (read is { AlternativeText: null } && _reported.Add(read.FileName))
        {
            messages.Add(MessageCatalog.AlternativeTextMissing(GetLocation(picture), picture.Address));
        }

        return read;
    }

    private Picture? AddDrawing(DraftPicture picture, ReadOnlyMemory<byte> bytes)
    {
        if (SvgCleaner.Clean(bytes) is not { } drawing)
        {
            const string Why = "it is none of PNG, JPEG, GIF, WebP and SVG; save it as one of them";
            messages.Add(MessageCatalog.PictureNotSafe(GetLocation(picture), picture.Address, Why));
            return null;
        }

        if (drawing.RemovedCount > 0 && _reported.Add(picture.Address))
        {
            const string Why = "what could run or fetch in a drawing was left out of it";
            messages.Add(MessageCatalog.PictureNotSafe(GetLocation(picture), picture.Address, Why));
        }

        return Add(picture, new ImageSize("image/svg+xml", ".svg", drawing.Width, drawing.Height), drawing.Bytes);
    }

    private Picture Add(DraftPicture picture, ImageSize size, ReadOnlyMemory<byte> bytes)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16] + size.Extension;
        _files.TryAdd(name, new PictureFile(name, bytes));
        return new Picture(name, size.Width, size.Height, picture.AlternativeText);
    }

    /// <summary>A picture elsewhere, or one that is not there, is reported if it has a description.</summary>
    private void ReportMissing(DraftPicture picture)
    {
        var isElsewhere =
            picture.Address.Contains(':', StringComparison.Ordinal)
            || picture.Address.StartsWith("//", StringComparison.Ordinal);
        if (picture.AlternativeText is { Length: >= MinDescriptionLength } text)
        {
            messages.Add(MessageCatalog.ContentMissing(GetLocation(picture), "picture", text));
        }
        else if (!isElsewhere)
        {
            messages.Add(MessageCatalog.ContentMissing(GetLocation(picture), "picture", picture.Address));
        }
    }

    private SourceLocation GetLocation(DraftPicture picture) => source.GetLocation(picture.Extent.Start);
}
