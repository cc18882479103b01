using StaticArchive.Ingest.Formats.Images;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Templates;

/// <summary>The pictures of an archive's own theme: its logo, and those that templates show.</summary>
/// <param name="folder">Path of the theme, with a slash at its end.</param>
/// <param name="files">Files of pictures there.</param>
/// <param name="messages">Gets what cannot be shown.</param>
internal sealed class ThemePictureFolder(string folder, IReadOnlyList<InputFile> files, List<Message> messages)
{
    private const int MaxBytes = 24_000_000;

    /// <summary>For a drawing that does not say its size.</summary>
    private const int DefaultSize = 64;

    private static readonly string[] LogoNames = ["logo.svg", "logo.png", "logo.webp"];

    private readonly SortedDictionary<string, ThemePicture?> _read = new(StringComparer.Ordinal);

    /// <summary>Those that templates show, by path.</summary>
    public IReadOnlyList<ThemePicture> Shown => [.. _read.Values.OfType<ThemePicture>()];

    /// <summary>The logo: <c>logo.svg</c>, else <c>.png</c>, else <c>.webp</c>; null for none.</summary>
    public ThemePicture? FindLogo() =>
        LogoNames
            .Select(name => files.FirstOrDefault(file => file.Path == folder + name))
            .FirstOrDefault(file => file is not null)
            is { } file
            ? Read(file, new SourceLocation(file.Path))
            : null;

    /// <summary>The picture at an address in a template: <c>hall.jpg</c>. Null, with a message, for none.</summary>
    public ThemePicture? Find(string address, SourceLocation location)
    {
        if (files.FirstOrDefault(file => file.Path == folder + address) is { } file)
        {
            return Read(file, location);
        }

        messages.Add(
            MessageCatalog.TemplateMarkupLeftOut(
                location,
                $"src=\"{address}\"",
                $"there is no such picture in {folder}, and pages load nothing from elsewhere"
            )
        );
        return null;
    }

    /// <summary>Says which pictures are not shown.</summary>
    public void ReportUnused()
    {
        foreach (var file in files.Where(file => !_read.ContainsKey(file.Path)))
        {
            messages.Add(
                MessageCatalog.UnusedFile(
                    new SourceLocation(file.Path),
                    "no template shows it, and a logo is called logo.svg, logo.png or logo.webp, the first of them"
                )
            );
        }
    }

    private ThemePicture? Read(InputFile file, SourceLocation location)
    {
        if (!_read.TryGetValue(file.Path, out var picture))
        {
            _read[file.Path] = picture =
                file.Bytes.Length > MaxBytes ? Refuse(file, location, "it is over 24 MB")
                : ImageSizeReader.Read(file.Bytes.Span) is { } size
                    ? new ThemePicture(file.Path, size.Extension, file.Bytes)
                    {
                        Width = size.Width,
                        Height = size.Height,
                    }
                : ReadDrawing(file, location);
        }

        return picture;
    }

    private ThemePicture? ReadDrawing(InputFile file, SourceLocation location)
    {
        if (SvgCleaner.Clean(file.Bytes) is not { } drawing)
        {
            return Refuse(file, location, "it is none of PNG, JPEG, GIF, WebP and SVG; save it as one of them");
        }

        if (drawing.RemovedCount > 0)
        {
            Refuse(file, new SourceLocation(file.Path), "what could run or fetch in a drawing was left out of it");
        }

        var isSized = drawing is { Width: > 0, Height: > 0 };
        return new ThemePicture(file.Path, ".svg", drawing.Bytes)
        {
            Width = isSized ? drawing.Width : DefaultSize,
            Height = isSized ? drawing.Height : DefaultSize,
        };
    }

    private ThemePicture? Refuse(InputFile file, SourceLocation location, string why)
    {
        messages.Add(MessageCatalog.PictureNotSafe(location, file.Path[folder.Length..], why));
        return null;
    }
}
